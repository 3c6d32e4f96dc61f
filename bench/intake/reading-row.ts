import { shift } from "@/lib/figures/decimal";
import type { Dates, PartialDate } from "@/lib/figures/dates";
import { decimalEndOf, decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { Reading } from "@/lib/reading/reading";
import type { Row } from "./key";
import { yearOf } from "./year-of";

/** Returns a reading as a row of the JSON of readings. A date without a year is in the year that the text names most often. */
export function rowOf(reading: Reading, { name, text }: { name: string; text: string }): Row {
  const { start, quote, kind } = reading;
  const empty = { value: "", value_max: "", qualifier: "", scale: "", unit: "" };
  const row = { text: name, quote, start, ...empty, kind };
  if (reading.kind === "quantity") return { ...row, ...quantityCells(reading.quantity) };
  if (reading.kind === "dates") return { ...row, ...dateCells(reading.dates, yearOf(text)) };
  return row;
}

/** A share in tenths (三成) is in percent, its scale being 成. */
export function quantityCells(quantity: Quantity) {
  const { qualifier, unit } = quantity;
  const isTenths = unit === "成";
  const cell = (decimal: string | null) => (decimal === null ? "" : shift(decimal, isTenths ? 1 : 0));
  const value_max = cell(decimalEndOf(quantity));
  return {
    value: cell(decimalOf(quantity)),
    value_max,
    qualifier: value_max !== "" && qualifier === "exact" ? "range" : qualifier,
    scale: isTenths ? "成" : quantity.scale,
    unit: isTenths ? "%" : unit,
  };
}

function dateCells({ start, end }: Dates, year: number | null) {
  return { value: isoOf(start, year), value_max: end ? isoOf(end, year) : "" };
}

/** 2023-05-07, or the parts that are written: 2023-05, 2023; --05-07 where no year is known. */
function isoOf({ year, month, day }: PartialDate, known: number | null): string {
  const padded = [month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, "0")]));
  const of = year ?? known;
  return of === null ? `--${padded.join("-")}` : [of, ...padded].join("-");
}
