import { isoOf } from "@/lib/figures/dates";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { FieldSubject } from "../input";
import { messages } from "../messages";
import type { RuleOf } from "../rule-schema";

/**
 * Reports dates outside the report's year (DOMAIN.md). An end named in `allow` may lie outside as long as some day is in it.
 */
export function inYear({ year, field }: FieldSubject, { allow = [] }: RuleOf<"in_year">): Bilingual | null {
  const period = field.value?.kind === "dates" ? isoOf(field.value.dates, year) : null;
  if (!period) return null;
  const { printed } = field;
  const [from, to] = [Number(period.start.slice(0, 4)), Number(period.end.slice(0, 4))];
  if (to < year || from > year) return messages.notInYear(printed, year);
  if (from < year && !allow.includes("start"))
    return messages.partlyInYear({ printed, year, end: "start", endYear: from });
  if (to > year && !allow.includes("end"))
    return messages.partlyInYear({ printed, year, end: "end", endYear: to });
  return null;
}
