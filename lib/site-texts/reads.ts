import "server-only";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import type { Bilingual } from "@/lib/platform/bilingual";
import { reader } from "@/lib/platform/database";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import type { Glossary } from "./glossary";
import { changesBetween, type TextChange } from "./changes";
import { siteContent, siteDocument, siteVersionLines, type SiteVersionLine } from "./release-repository";
import type { PageText, SitePage, SiteTextsDocument, Term } from "./site-texts";
import {
  type AnnouncedLine,
  type SiteTextsState,
  sitePart,
  sitePartName,
  type Since,
  termCodeOf,
  titlesOf,
} from "./parts";

// Public pages read published versions of the site's texts and nothing else. Each read notes the part that it gives away, so
// that a new version makes anew only the pages that print what it changed.

/** All versions with their documents, the newest first. Versions never change, so each is read once. */
export const siteTextsInForce = oncePerRequest(async (): Promise<SiteTextsState> => {
  const lines = await siteVersionLines(reader());
  return stateOf(lines);
});

/** Returns the state that began with this version; without an id, that of before the first. Null if there is no such version. */
export async function siteTextsAsOf(id: string): Promise<SiteTextsState | null> {
  const lines = await siteVersionLines(reader());
  const at = lines.findIndex((line) => line.id === id);
  if (id === "") return [];
  return at < 0 ? null : stateOf(lines.slice(at));
}

async function stateOf(lines: readonly SiteVersionLine[]): Promise<SiteTextsState> {
  const state: { id: string; document: SiteTextsDocument }[] = [];
  for (const { id } of lines) state.push({ id, document: await siteDocument(reader(), id) });
  return state;
}

/** Returns the newest release of the site's texts; null if there is none yet. A page that reads all of it depends on all of it. */
export async function siteTexts(): Promise<SiteTextsDocument | null> {
  dependOn(sitePartName("site-versions"));
  return (await siteTextsInForce())[0]?.document ?? null;
}

/** Which of the office's texts readers can open: the title of each page, and whether there is a glossary or a calendar. */
export type SiteContents = {
  pages: { page: SitePage; title: Bilingual }[];
  hasTerms: boolean;
};

export async function siteContents(): Promise<SiteContents> {
  dependOn(sitePartName("site-titles"));
  return titlesOf(await siteTextsInForce());
}

/** Returns the text of a page in force, and which version first said so; null if nobody has written it. */
export async function sitePageText(page: SitePage): Promise<(PageText & { since: Since }) | null> {
  dependOn(sitePartName("site-page", page));
  return sitePart["site-page"](await siteTextsInForce(), page);
}

/** Returns the glossary in force in the order of its codes, and which version first said so. */
export async function siteTerms(): Promise<{ terms: readonly Term[]; since: Since | null }> {
  dependOn(sitePartName("site-terms"));
  return sitePart["site-terms"](await siteTextsInForce());
}

/** Returns the words of the glossary, for pages that only lead to it. What is noted is each word that a page asks about. */
export async function siteGlossary(): Promise<Glossary> {
  const state = await siteTextsInForce();
  return {
    codeOf: (word) => {
      dependOn(sitePartName("site-word", word));
      return termCodeOf(state, word);
    },
  };
}

/** Returns when the coming reports are expected, in the order of their dates, and which versions first announced it. */
export async function siteCalendar(): Promise<readonly AnnouncedLine[]> {
  dependOn(sitePartName("site-calendar"));
  return sitePart["site-calendar"](await siteTextsInForce());
}

/** Returns the Chinese titles and headings of the texts in force. */
export async function siteLetters(): Promise<readonly string[]> {
  dependOn(sitePartName("site-lettering"));
  return sitePart["site-lettering"](await siteTextsInForce());
}

/** Lists the versions, the newest first. */
export async function siteVersions(): Promise<SiteVersionLine[]> {
  dependOn(sitePartName("site-versions"));
  return siteVersionLines(reader());
}

/** A version with what it changed in the one before. */
export type SiteVersionText = { line: SiteVersionLine; document: SiteTextsDocument; changes: TextChange[] };

/** Returns one version, which never changes; null if there is none of that number. */
export async function siteVersionText(version: number): Promise<SiteVersionText | null> {
  const lines = await siteVersionLines(reader());
  const at = lines.findIndex((line) => line.version === version);
  const [line, before] = [lines[at], lines[at + 1]];
  if (!line) return null;
  const document = await siteDocument(reader(), line.id);
  const earlier = before ? await siteDocument(reader(), before.id) : null;
  return { line, document, changes: changesBetween(earlier, document) };
}

/** Returns the document of a version as it was stored and hashed; null if there is none of that number. */
export async function siteVersionDocument(version: number): Promise<string | null> {
  const lines = await siteVersionLines(reader());
  const line = lines.find((each) => each.version === version);
  return line ? siteContent(reader(), line.id) : null;
}
