import { compareIntervals, measureOf } from "@/lib/figures/compare";
import type { Bilingual } from "@/lib/platform/bilingual";
import { comparedOf } from "../compared";
import { extentOf } from "../extent";
import type { FieldSubject } from "../input";
import { messages } from "../messages";

/** Reports a cumulative figure below the last report's (DOMAIN.md). Null where rounding or a qualifier leaves it open. */
export function grows({ field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared || measureOf(compared.now) !== measureOf(compared.before)) return null;
  const [now, before] = [extentOf(compared.now), extentOf(compared.before)];
  if (!now || !before || compareIntervals(now, before) !== "less") return null;
  return messages.grows(field.printed, compared.previous);
}
