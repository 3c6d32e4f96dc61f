import type { PeriodBasis } from "@/lib/figures/period-basis";

// The first that matches decides; each in the clause of the figure, and some in the words before it in the sentence.
const inClause: [RegExp, PeriodBasis][] = [
  [/预计|预期|有望|力争|拟|expected|estimated|forecast|projected/i, "expected"],
  [/计划(?:到|新增|投资|完成|建设)|规划(?:到|建设)|目标|planned|target/i, "plan"],
  [/累计|历年|历届|总计达|cumulative|in total since|to date/i, "cumulative"],
  [/截至|截止|年底|年末|期末|目前|现有|拥有|共有|as of|at the end of|by the end of/i, "as_of"],
  [
    /上半年|下半年|前[一二三123]个?季度|前三季度|第?[一二三四1-4]季度|\d{1,2}[-—–~至]+\d{1,2}月|first half|quarter/i,
    "part_year",
  ],
  [/新增|新设|新建|新认定|新签|全年|年内|当年|本年|newly|during the year/i, "annual"],
];
const inSentence = inClause.filter(([, basis]) => basis === "as_of" || basis === "part_year");

/** Returns the period that the words before a figure name; null when they name none. */
export function basisOf(text: string, start: number): PeriodBasis | null {
  const before = text.slice(Math.max(0, start - 80), start);
  const sentence = before.slice(
    Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n"), before.lastIndexOf("；")) + 1,
  );
  const clause = sentence.slice(
    Math.max(sentence.lastIndexOf(","), sentence.lastIndexOf("，"), sentence.lastIndexOf(";")) + 1,
  );
  const own = inClause.find(([words]) => words.test(clause));
  return (own ?? inSentence.find(([words]) => words.test(sentence)))?.[1] ?? null;
}
