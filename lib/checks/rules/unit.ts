import { measureOf } from "@/lib/figures/compare";
import type { Bilingual } from "@/lib/platform/bilingual";
import { comparedOf } from "../compared";
import type { FieldSubject } from "../input";
import { messages } from "../messages";

/** Dimensions with interchangeable measure words: the same things may be 25家 one year and 25个 the next. */
const countable = new Set(["thing", "organisation", "event", "batch", "country"]);

/**
 * Reports a unit of another dimension than in the last report: 人 and 人次, 元 and 美元. Units of one dimension (项, 个) and
 * interchangeable measure words (家, 个) may differ (DOMAIN.md, item 5).
 */
export function unit({ field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared) return null;
  const [now, before] = [measureOf(compared.now), measureOf(compared.before)];
  if (now === before || now === "" || before === "" || (countable.has(now) && countable.has(before)))
    return null;
  return messages.unit(field.printed, compared.previous);
}
