import { measureOf } from "@/lib/figures/compare";
import { comparedOf } from "../compared";
import type { FieldSubject } from "../input";
import { asking, lastReport } from "../phrases";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Things that are counted by one word one year and by another the next: 25家, 25个. */
const counted = new Set(["thing", "organisation", "event", "batch", "country"]);

/**
 * The unit measures something else than in the last report: 人 and 人次, 元 and 美元, % and 个百分点. Nothing else is compared
 * then. Units that measure the same (项, 个), or that count the same things (家, 个), may differ: DOMAIN.md, item 5.
 */
export function unit({ field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared) return null;
  const [now, before] = [measureOf(compared.now), measureOf(compared.before)];
  if (now === before || now === "" || before === "" || (counted.has(now) && counted.has(before))) return null;
  const last = lastReport(compared.previous);
  return asking(
    `${field.printed}与${last.zh}的单位不同，不能直接比较。`,
    `${field.printed} and ${last.en} have different units and cannot be compared.`,
  );
}
