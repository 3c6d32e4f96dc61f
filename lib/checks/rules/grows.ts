import { compareIntervals, measureOf } from "@/lib/figures/compare";
import { comparedOf } from "../compared";
import { extentOf } from "../extent";
import type { FieldSubject } from "../input";
import { lastReport } from "../phrases";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A cumulative figure is not below the last report's (DOMAIN.md). Silent where rounding or a qualifier leaves it open. */
export function grows({ field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  if (!compared || measureOf(compared.now) !== measureOf(compared.before)) return null;
  const [now, before] = [extentOf(compared.now), extentOf(compared.before)];
  if (!now || !before || compareIntervals(now, before) !== "less") return null;
  const last = lastReport(compared.previous);
  return {
    zh: `累计数${field.printed}小于${last.zh}。累计数一般只增不减，请核对；若有退出、撤销或口径调整，请写明理由。`,
    en: `The cumulative figure ${field.printed} is below ${last.en}. Please check; if something closed or is counted differently, give the reason.`,
  };
}
