import { printDates } from "@/lib/figures/dates";
import { decimalEndOf, decimalOf } from "@/lib/figures/quantity";
import type { Reading } from "./reading";
import { readingsIn } from "./readings-in";

/** The readings of a text in one line: quote, value, qualifier unless exact, and the unit where it matters. */
export function shown(text: string, withUnit = false): string {
  return readingsIn(text)
    .map((reading) =>
      [reading.quote, ...cells(reading, withUnit), ...(reading.isEarlier ? ["earlier"] : [])].join(" "),
    )
    .join(" / ");
}

function cells(reading: Reading, withUnit: boolean): string[] {
  if (reading.kind === "dates") return [printDates(reading.dates)];
  if (reading.kind === "names") return ["names"];
  const { quantity } = reading;
  const end = decimalEndOf(quantity);
  return [
    (decimalOf(quantity) ?? "-") + (end === null ? "" : `..${end}`),
    ...(quantity.qualifier === "exact" ? [] : [quantity.qualifier]),
    ...(withUnit && quantity.unit !== "" ? [quantity.unit] : []),
  ];
}
