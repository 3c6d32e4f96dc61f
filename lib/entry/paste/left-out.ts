import type { LeftOut, PasteOptions } from "./paste-plan";
import type { PlacedRow, Sheet } from "./sheet-model";
import { unitsOfLine } from "./sheet-unit";

type Planned = { sheet: Sheet; rows: readonly PlacedRow[]; column: number | null; options: PasteOptions };

/** Lists what is not filled in, by name and value. A line that only names the unit was made use of. */
export function leftOut({ sheet, rows, column, options }: Planned): LeftOut[] {
  return rows.flatMap(({ row, target }, index): LeftOut[] => {
    const filled = row.cells.filter(Boolean);
    if (target || filled.length === 0) return [];
    const whole = [...new Set(filled)].join(" · ");
    if (filled.length === 1 && unitsOfLine(whole, options.units).length > 0) return [];
    const isHeading = filled.length > 1 || sheet.width === 1;
    if (index < sheet.head) return [{ kind: isHeading ? "heading" : "line", name: "", value: whole }];
    if (sheet.width === 1) return [{ kind: "row", name: "", value: whole }];
    const others = row.cells.filter((cell, at) => at !== (sheet.labelColumn ?? 0) && cell !== "");
    const value = (column === null ? "" : row.cells[column]) || others.join(" · ");
    return [
      value === "" ? { kind: "line", name: "", value: whole } : { kind: "row", name: row.label, value },
    ];
  });
}
