import type { DetailsInput } from "@/lib/catalogue/schema";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import { clausesBefore } from "./sentence-context";
import { type TypedNumber, valueOf } from "./unbound-numbers";

// The first pattern that matches the words before the number decides its period basis.
const basisPatterns: [RegExp, PeriodBasis][] = [
  [/预计|预期|有望/, "expected"],
  [/计划|规划|目标/, "plan"],
  [/累计|历年|总计达/, "cumulative"],
  [/截至|截止|年底|目前|现有|拥有/, "as_of"],
  [/上半年|前三季度|第[一二三四1-4]季度|[1-9]\d?[—–-]+\d{1,2}月/, "part_year"],
];

/** Suggests the details of a new indicator for a number, from the words before it in the sentence. */
export function suggestedDetails(
  number: TypedNumber | null,
  { sentence, year, isInEvent }: { sentence: string; year: number; isInEvent: boolean },
): Pick<DetailsInput, "name" | "kind" | "unit" | "basis"> {
  const value = number && valueOf(number, year);
  const before = number ? clausesBefore(sentence, number.start) : "";
  const basis = basisPatterns.find(([words]) => words.test(before))?.[1];
  return {
    name: { zh: nameIn(before), en: "" },
    kind: number?.kind === "date" ? "dates" : "quantity",
    unit: value?.kind === "quantity" ? value.quantity.unit : "",
    basis: basis ?? (isInEvent ? "event" : "annual"),
  };
}

/**
 * Returns what a number is called by the words before it, "" if there are none: of the last clause, without words of time and
 * total. 全年举办科技培训共 → 举办科技培训.
 */
export function nameIn(before: string): string {
  const clause = before.split(/[，。；：、,;:\n]/).at(-1) ?? "";
  const bare = clause
    .replace(/\{[^}]*\}/g, "")
    .replace(/^(?:全年|全市|本市|当年|今年|其中|并|共|累计)+/u, "");
  return bare.replace(/(?:达到|达|共计|合计|累计|共|约|为|了|有|近|超过|超)+$/u, "").slice(-20);
}
