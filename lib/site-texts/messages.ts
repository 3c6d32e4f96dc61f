import type { Bilingual } from "@/lib/platform/bilingual";
import { type Content, nameOfContent } from "./content";
import { partsOfKey, type TextKey } from "./text-key";
import type { SitePage } from "./site-texts";

/** What the pages are called until somebody has written them. */
export const pageNames: Record<SitePage, Bilingual> = {
  methodology: { zh: "编制方法", en: "Methodology" },
  office: { zh: "编写机构与联系方式", en: "The office and how to reach it" },
  licence: { zh: "使用许可", en: "Licence" },
  calendar: { zh: "发布日程", en: "Release calendar" },
  accessibility: { zh: "无障碍声明", en: "Accessibility statement" },
};

/** Returns what a text is called: its title or word, or the year of a line of the calendar. */
export function nameOfText(key: TextKey, content: Content | null): Bilingual {
  const { kind, code } = partsOfKey(key);
  if (kind === "calendar") return nameOfDate(code);
  const name = content && nameOfContent(content);
  if (name) return { zh: name.zh, en: name.en || name.zh };
  return kind === "page" ? pageNames[code as SitePage] : { zh: code, en: code };
}

const nameOfDate = (year: string): Bilingual => ({
  zh: `${year}年报告的发布日期`,
  en: `Date of the report of ${year}`,
});
