import { isoOf } from "@/lib/figures/dates";
import type { FieldSubject } from "../input";
import { asking } from "../phrases";
import type { RuleOf } from "../rule-schema";
import type { Bilingual } from "@/lib/platform/bilingual";

/**
 * Dates lie in the report's year (DOMAIN.md). An end that the rule allows may lie outside, as long as some day is in the year.
 * Silent for dates that do not exist: reading them refuses those.
 */
export function inYear({ year, field }: FieldSubject, { allow = [] }: RuleOf<"in_year">): Bilingual | null {
  const period = field.value?.kind === "dates" ? isoOf(field.value.dates, year) : null;
  if (!period) return null;
  const [from, to] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  if (to < year || from > year)
    return asking(`${field.printed}不在${year}年内。`, `${field.printed} is not in ${year}.`);
  const startsBefore = from < year && !allow.includes("start");
  const endsAfter = to > year && !allow.includes("end");
  if (!startsBefore && !endsAfter) return null;
  const words = startsBefore ? { zh: "开始于", en: "begins" } : { zh: "结束于", en: "ends" };
  const outside = startsBefore ? from : to;
  return asking(
    `${field.printed}${words.zh}${outside}年，不全在${year}年内。`,
    `${field.printed} ${words.en} in ${outside}, not in ${year}.`,
  );
}
