import { isYear } from "@/lib/entry/paste/headings";
import { hasScale, putUnit } from "@/lib/entry/paste/put-unit";
import { parseQuantity, printQuantity, type Quantity } from "@/lib/figures/quantity";
import { refusalSentence } from "@/lib/figures/refusals";
import type { Bilingual } from "@/lib/platform/bilingual";
import { namedUnitOf } from "./cell-unit";
import { basisIn, isOfYearBefore, roleOf, yearNamed } from "./figure-meaning";
import type { Frame, FrameRow } from "./frame";
import { nameOf, type RowName } from "./label-paths";
import { refusals, severalUnits, unitNotApplicable } from "./refusals";
import type { CellPlace, TableReading, UnitSource } from "./table";

type Cell = { text: string; row: FrameRow; column: number; name: RowName };
type Context = { frame: Frame; units: readonly string[]; year: number | null };
type Read = Omit<TableReading, keyof CellPlace | "text" | "quote">;

const number = /\p{Nd}+(?:[.,]\p{Nd}+)*/gu;

/** Reads one cell with what its row, its column and the table say of it, or says why it is not taken. */
export function readFigure(cell: Cell, context: Context): Read | { reason: Bilingual } {
  const { text, row, column, name } = cell;
  const { frame, units } = context;
  if (/[\n\t]/.test(text) && (text.match(number)?.length ?? 0) > 1) return { reason: refusals.several };
  const parsed = parseQuantity(text.replace(/\s*\n\s*/g, ""), { units });
  if (!parsed.ok) return { reason: reasonOf(parsed.error, row.figures[column] === true) };
  const periods = periodsOf(row, frame);
  if (name.path.length === 0 && periods.length === 0) return { reason: refusals.noName };
  const heading = frame.headings[column] ?? [];
  const role = roleOf([heading.at(-1) ?? "", name.own]);
  const united = withUnit(parsed.value, namedUnitOf({ frame, row, column, label: name.own, role }, units));
  if ("reason" in united) return united;
  const names = [...heading.toReversed(), ...periods, ...name.path.toReversed()];
  return {
    label: [...periods, ...name.path],
    heading: heading.map((one) => nameOf(one, units)),
    ...united,
    typed: printQuantity(united.quantity),
    year: yearNamed([...names, ...frame.lines]) ?? context.year,
    isEarlier: isOfYearBefore(heading),
    role,
    basis: basisIn(names),
  };
}

/** Returns the years, quarters and months of a row that stand in columns of their own. */
export function periodsOf({ cells }: FrameRow, { roles, headings }: Frame): string[] {
  return roles.flatMap((role, column) => {
    const text = cells[column] ?? "";
    if (role !== "period" || text === "") return [];
    const isMonth = /月/.test(headings[column]?.at(-1) ?? "") && /^\d{1,2}$/.test(text);
    return [isMonth ? `${text}月` : isYear(text) ? text.replace(/年?度?$/, "年") : text];
  });
}

function reasonOf(error: Parameters<typeof refusalSentence>[0], isNumber: boolean): Bilingual {
  if (error.code === "SEVERAL_QUANTITIES") return refusals.several;
  if (!isNumber && error.code !== "UNKNOWN_UNIT") return refusals.isText;
  return { zh: refusalSentence(error, "zh"), en: refusalSentence(error, "en") };
}

type United = { quantity: Quantity; unit: { text: string; source: UnitSource } | null };

function withUnit(quantity: Quantity, named: ReturnType<typeof namedUnitOf>): United | { reason: Bilingual } {
  const own = `${quantity.end?.scale ?? quantity.scale}${quantity.unit}`;
  if (quantity.unit !== "") return { quantity, unit: { text: own, source: "cell" } };
  if (!named) return { quantity, unit: null };
  if ("several" in named) return { reason: severalUnits(named.several) };
  const { unit, source } = named;
  if (unit.scale !== "" && hasScale(quantity)) return { reason: refusals.scaleTwice };
  const put = putUnit(quantity, unit);
  return put
    ? { quantity: put, unit: { text: unit.text, source } }
    : { reason: unitNotApplicable(unit.text) };
}
