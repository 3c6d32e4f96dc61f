import { measureOf } from "@/lib/figures/compare";
import { decimalEndOf, decimalOf } from "@/lib/figures/quantity";
import type { Reading } from "@/lib/reading/reading";

/** Returns a text that is the same for readings of the same value: 1万家 and 10000个, 6月3—5日 and 6月3日至5日. */
export function valueKeyOf(reading: Reading): string {
  if (reading.kind === "dates") return `dates ${JSON.stringify(reading.dates)}`;
  if (reading.kind === "names") return `names ${reading.names.names.join("、")}`;
  const { quantity } = reading;
  const value = decimalOf(quantity) ?? quantity.word;
  return [measureOf(quantity), quantity.qualifier, value, decimalEndOf(quantity)].join(" ");
}
