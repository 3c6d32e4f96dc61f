import type { Bilingual } from "@/lib/platform/bilingual";

export const refusals = {
  alreadyMade: {
    zh: "已经用这份文件开设了年度报告。请在来件里继续核对，或者交来另一份文件。",
    en: "A year's report has been made from this document already. Go on confirming it under its documents, or hand in another one.",
  },
} satisfies Record<string, Bilingual>;

export function alreadyOpen(year: number): Bilingual {
  return { zh: `${year}年的报告已经开设。`, en: `The report of ${year} has already been opened.` };
}

export function invalidOutline(problems: readonly string[]): Bilingual {
  const list = problems.slice(0, 5).join("; ");
  return {
    zh: `提纲有${problems.length}处问题：${list}。`,
    en: `The outline has ${problems.length} problems: ${list}.`,
  };
}
