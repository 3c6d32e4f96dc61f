import { isDeepStrictEqual } from "node:util";
import type { Bilingual } from "@/lib/platform/bilingual";
import { headingsIn } from "./markdown";
import type { CalendarLine, PageText, SitePage, SiteTextsDocument, Term } from "./site-texts";
import { sitePages } from "./site-texts";

/** The published versions at one time, the newest first. */
export type SiteTextsState = readonly { id: string; document: SiteTextsDocument }[];

/** The version that first said something as it is said now. */
export type Since = Pick<SiteTextsDocument, "version" | "releasedAt">;

export type SitePartKind =
  | "site-titles"
  | "site-page"
  | "site-terms"
  | "site-word"
  | "site-calendar"
  | "site-versions"
  | "site-lettering";

/** Returns the name under which a page notes that it has read a part of the site's texts. */
export const sitePartName = (kind: SitePartKind, of = ""): string =>
  of ? `${kind} ${encodeURIComponent(of)}` : kind;

export function titlesOf([newest]: SiteTextsState): {
  pages: { page: SitePage; title: Bilingual }[];
  hasTerms: boolean;
} {
  const { pages = {}, terms = [] } = newest?.document ?? {};
  return {
    pages: sitePages.flatMap((page) => {
      const title = pages[page]?.title;
      return title ? [{ page, title }] : [];
    }),
    hasTerms: terms.length > 0,
  };
}

/** Returns the code of the term that is this word; null if the glossary explains none. */
export function termCodeOf([newest]: SiteTextsState, word: string): string | null {
  return newest?.document.terms.find((term) => term.word === word)?.code ?? null;
}

/** A date of the calendar with the version that first announced it so. */
export type AnnouncedLine = CalendarLine & { since: Since };

/** Finds the first of the versions, one behind the other, that say the same as the newest. */
function sinceOf(state: SiteTextsState, read: (document: SiteTextsDocument) => unknown): Since | null {
  const [newest] = state;
  if (!newest) return null;
  const said = read(newest.document);
  const other = state.findIndex(({ document }) => !isDeepStrictEqual(read(document), said));
  const first = state.at(other < 0 ? -1 : other - 1)?.document;
  return first ? { version: first.version, releasedAt: first.releasedAt } : null;
}

/** What each part of the site's texts is, at one time. */
export const sitePart = {
  "site-titles": titlesOf,
  "site-page": (state: SiteTextsState, page: SitePage): (PageText & { since: Since }) | null => {
    const text = state[0]?.document.pages[page];
    const since = sinceOf(state, ({ pages }) => pages[page]);
    return text && since ? { ...text, since } : null;
  },
  "site-terms": (state: SiteTextsState): { terms: readonly Term[]; since: Since | null } => ({
    terms: state[0]?.document.terms ?? [],
    since: sinceOf(state, ({ terms }) => terms),
  }),
  "site-word": (state: SiteTextsState, word: string) => termCodeOf(state, decodeURIComponent(word)),
  "site-calendar": (state: SiteTextsState): AnnouncedLine[] =>
    (state[0]?.document.calendar ?? []).flatMap((line) => {
      const dateIn = ({ calendar }: SiteTextsDocument) =>
        calendar.find(({ year }) => year === line.year)?.date;
      const since = sinceOf(state, dateIn);
      return since ? [{ ...line, since }] : [];
    }),
  "site-versions": (state: SiteTextsState): string[] => state.map(({ id }) => id),
  "site-lettering": siteLettering,
};

// Every page asks, and a document never changes.
const lettering = new WeakMap<SiteTextsDocument, readonly string[]>();
const noLettering: readonly string[] = [];

/** The Chinese texts that are set in the font of headings. */
export function siteLettering([newest]: SiteTextsState): readonly string[] {
  if (!newest) return noLettering;
  const before = lettering.get(newest.document);
  if (before) return before;
  const texts = Object.values(newest.document.pages).flatMap(({ title, body }) => [
    title.zh,
    ...headingsIn(body.zh),
  ]);
  lettering.set(newest.document, texts);
  return texts;
}
