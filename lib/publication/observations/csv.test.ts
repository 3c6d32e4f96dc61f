import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { unguardedText } from "@/lib/characters/formula-guard";
import { csvHeader, csvRows } from "./csv";
import { cellsOf, observationColumns, type Observation } from "./observation-row";

const starts = [..."'\"=+-@＝＋－＠\t\n\r\0"];
const anyText = fc
  .tuple(fc.array(fc.constantFrom(...starts), { maxLength: 3 }), fc.string({ unit: "binary", maxLength: 60 }))
  .map(([start, rest]) => start.join("") + rest);
const row = fc.record(
  Object.fromEntries(
    observationColumns.map((column) => [column, column === "report_year" ? fc.nat(3000) : anyText]),
  ),
) as unknown as fc.Arbitrary<Observation>;

describe("the CSV", () => {
  it("begins with a byte order mark and the documented columns", () => {
    expect(csvHeader(2)).toMatch(
      /^\uFEFFreport_year,release_version,section_number,.*,approved_at,row_hash,.*,export_format\r\n$/,
    );
  });

  it("is read back exactly by a strict parser, except for the guard before formulas", () => {
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 4 }), (rows) => {
        const read = parse(csvHeader(2) + csvRows(rows.map(cellsOf), 2), {
          columns: true,
          bom: true,
        }) as Record<string, string>[];
        expect(read).toHaveLength(rows.length);
        for (const [index, source] of rows.entries()) {
          for (const column of observationColumns) {
            const cell = read[index]?.[column] ?? "";
            const text = String(source[column]);
            const isFigure = ["obs_value", "obs_value_end"].includes(column);
            expect(isFigure ? cell : unguardedText(cell)).toBe(text);
            if (!isFigure) expect(cell).not.toMatch(/^[=+\-@＝＋－＠\t\n\r\0]/);
          }
        }
      }),
    );
  });

  it.each(["=1+1", "+1", "-1", "@x", "\t=1", "\n=1", "\r=1", "\0=1", "＝1+1", "＋1", "－1", "＠SUM(1)"])(
    "guards the text %j but not a negative number",
    (text) => {
      const cells = Object.fromEntries(
        observationColumns.map((column) => [column, ""]),
      ) as unknown as Observation;
      const line = csvRows([cellsOf({ ...cells, report_year: 2023, comment: text, obs_value: "-5" })], 2);
      const [read] = parse(line) as string[][];
      expect(read?.[observationColumns.indexOf("comment")]).toBe(`'${text}`);
      expect(read?.[observationColumns.indexOf("obs_value")]).toBe("-5");
    },
  );
});
