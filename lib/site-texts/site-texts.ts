import type { Bilingual } from "@/lib/platform/bilingual";

/** The pages whose text the office writes, in the order in which they are listed. */
export const sitePages = ["methodology", "office", "licence", "calendar", "accessibility"] as const;
export type SitePage = (typeof sitePages)[number];

/** The text of a page. `body` is Markdown of the kind that markdown.ts reads. */
export type PageText = { title: Bilingual; body: Bilingual };

/** A word of the glossary. `code` is its anchor on the page of the glossary, and never changes. */
export type Term = { code: string; word: string; english: string; definition: Bilingual };

/** When a report is expected: a day (`YYYY-MM-DD`) or a month (`YYYY-MM`). */
export type CalendarLine = { year: number; date: string; note: Bilingual };

/**
 * One release of the site's texts, as published. Versions count from 1. A page that nobody has written yet is not among the
 * pages. Terms are in the order of their codes, the calendar in that of its dates.
 */
export type SiteTextsDocument = {
  version: number;
  /** ISO time. */
  releasedAt: string;
  pages: Partial<Record<SitePage, PageText>>;
  terms: Term[];
  calendar: CalendarLine[];
};
