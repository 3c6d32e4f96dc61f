import type { Bilingual } from "@/lib/platform/bilingual";

/** What a sent document says in its own name. It is in Chinese, as the report is. */
export const messages = {
  indicator: { zh: "指标", en: "Indicator" },
  unit: { zh: "单位", en: "Unit" },
  partOf: { zh: "其中：", en: "of which: " },
  contents: { zh: "目　录", en: "Contents" },
  noSource: { zh: "来源未注明。", en: "No source is given." },
} satisfies Record<string, Bilingual>;

export function sourceNote(source: string): Bilingual {
  return {
    zh: `来源：${source}。其后各数来源相同，直至另注。`,
    en: `Source: ${source}. The figures after it have the same source up to the next note.`,
  };
}

/** Says on the first page which state of the report a document holds. `day` is ISO; empty where nothing is filled in. */
export function draftLine(day: string): Bilingual {
  if (day === "") return { zh: "草稿，尚无填报内容", en: "Draft, nothing filled in yet" };
  return { zh: `草稿，内容截至${chineseDay(day)}`, en: `Draft, as of ${day}` };
}

export function releasedLine(version: string, day: string): Bilingual {
  return { zh: `${version} 版，${chineseDay(day)}发布`, en: `Version ${version}, released ${day}` };
}

function chineseDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${year}年${month}月${date}日`;
}
