import { measureOf } from "@/lib/figures/compare";
import { isScale, type Scale, scales } from "@/lib/figures/scale";
import { readSheetUnit, type SheetUnit, unitAtEnd } from "@/lib/entry/paste/sheet-unit";
import { withoutBlanks } from "./label-paths";
import type { Frame, FrameRow } from "./frame";
import type { FigureRole, UnitSource } from "./table";

export type NamedUnit = { unit: SheetUnit; source: UnitSource } | { several: string } | null;

type Place = { frame: Frame; row: FrameRow; column: number; label: string; role: FigureRole };

const empty = /^[-–—/\\\s]*$|^无$/;

/**
 * Returns the unit that the table names nearest to a cell: beside its row, in its label, its headings, or above it. What stands
 * beside the row is the unit of the thing itself; its change or share has the one of its heading.
 */
export function namedUnitOf({ frame, row, column, label, role }: Place, units: readonly string[]): NamedUnit {
  const path = frame.headings[column] ?? [];
  const named = role === "value" ? null : unitOfName(path.at(-1) ?? "", units);
  if (named) return { unit: named, source: "heading" };
  const beside = frame.roles
    .flatMap((one, at) => (one === "unit" ? [at] : []))
    .toSorted((a, b) => Math.abs(a - column) - Math.abs(b - column))
    .map((at) => row.cells[at] ?? "")
    .find((text) => !empty.test(text));
  if (beside !== undefined && (role === "value" || isShare(readUnit(beside, units))))
    return { unit: readUnit(beside, units), source: "column" };
  const own = unitOfName(label, units);
  if (own) return { unit: own, source: "label" };
  for (const text of path.toReversed()) {
    const unit = unitOfName(text, units);
    if (unit) return { unit, source: "heading" };
  }
  return chosenAbove(row.above, path, role);
}

/** Reads the unit at the end of a name: 产量（吨）, 比上年增长%, or a heading that is a unit itself. */
function unitOfName(text: string, units: readonly string[]): SheetUnit | null {
  const plain = withoutBlanks(text);
  const whole = /^\p{Nd}/u.test(plain) ? null : readSheetUnit(plain, units);
  const percent = /[%％‰]$/u.exec(plain)?.[0];
  return (
    unitAtEnd(plain, units)?.unit ?? (percent ? readSheetUnit(percent, units) : whole) ?? unknownUnit(plain)
  );
}

/** Reads a unit that the catalogue does not know: 人/户, 亿人公里, whose scale is known. An index (上年=100) has none. */
function unknownUnit(text: string): SheetUnit | null {
  const inside = /[（([]([^（）()[\]]{2,10})[）)\]]$/.exec(text)?.[1] ?? "";
  if (/[=＝为]100$/.test(inside)) return { text: inside, scale: "", unit: "" };
  if (/\p{Nd}/u.test(inside)) return null;
  const scale = scaleOf(inside);
  const isScaled = scale !== "" && scale !== "百" && scale !== "十";
  return isScaled || /[/／]/.test(inside) ? { text: inside, scale, unit: "" } : null;
}

function readUnit(text: string, units: readonly string[]): SheetUnit {
  return readSheetUnit(text, units) ?? { text, scale: scaleOf(text), unit: "" };
}

function scaleOf(text: string): Scale {
  const found =
    scales.filter((scale) => text.startsWith(scale)).toSorted((a, b) => b.length - a.length)[0] ?? "";
  return isScale(found) ? found : "";
}

const shareUnits = new Set(["share", "percentage_point", "multiple"]);

function isShare({ unit }: SheetUnit): boolean {
  return shareUnits.has(measureOf({ amount: "1", unit }));
}

/** Of several units above a table, a change takes the share, and a column the one that its heading names: 户 for 户数. */
function chosenAbove(above: readonly SheetUnit[], path: readonly string[], role: FigureRole): NamedUnit {
  // A line of one unit is about what is counted, not about how it grew.
  const fitting = above.filter((unit) => isShare(unit) === (role !== "value"));
  if (fitting.length === 0) return null;
  const named = path
    .toReversed()
    .map((text) => fitting.filter(({ unit }) => unit !== "" && text.includes(unit)));
  const [unit, second] =
    fitting.length === 1 ? fitting : (named.find(({ length }) => length === 1) ?? fitting);
  if (!unit) return null;
  return second ? { several: fitting.map(({ text }) => text).join("、") } : { unit, source: "above" };
}
