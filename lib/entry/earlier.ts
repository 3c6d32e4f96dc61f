import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Value } from "@/lib/figures/value";

/** What an earlier report printed for a field of the same key. */
export type Earlier = {
  year: number;
  printed: string;
  value: Value;
  basis: PeriodBasis;
  /** A key may change its indicator from one year to another; the values are then not of one series. */
  indicator: string | null;
};

/** By field key, the newest year first. */
export type EarlierValues = ReadonlyMap<string, readonly Earlier[]>;

/** The value of the nearest earlier report that can be compared: same indicator, and no break between. */
export function comparableIn(
  earlier: readonly Earlier[],
  year: number,
  indicator: { code: string; breaks: readonly { year: number }[] },
): Earlier | null {
  const [last] = earlier;
  if (!last || last.indicator !== indicator.code) return null;
  const isBroken = indicator.breaks.some((since) => since.year > last.year && since.year <= year);
  return isBroken ? null : last;
}
