import { shift } from "@/lib/figures/decimal";
import { withThousandsCommas } from "@/lib/figures/english-number";
import type { Interval } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * Prints a growth of tenfold and more: 29倍, 29至46倍. In English in percent, because "up 29 times" may mean by or to. Both ends
 * are whole numbers.
 */
export function timesMessage({ low, high }: Interval): Bilingual {
  const [least = "", most = ""] = [low, high].map((end) => end?.value ?? "");
  if (least === most) return { zh: `${least}倍`, en: inPercent(least) };
  return { zh: `${least}至${most}倍`, en: `${inPercent(least)} to ${inPercent(most)}` };
}

const inPercent = (times: string): string => `${withThousandsCommas(shift(times, 2))}%`;
