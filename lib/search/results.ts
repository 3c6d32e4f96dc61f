import type { Bilingual } from "@/lib/platform/bilingual";
import type { Locale } from "@/lib/platform/i18n/routing";
import { excerpt, highlight, type Piece } from "./highlight";
import type { SearchDocument, SearchGroup } from "./model";
import type { MatchGroup } from "./search";
import { type QueryWord, queryWords } from "./words";

/** A search result for display; `detail.language` may differ from the reader's language. */
export type SearchResult = {
  address: string;
  title: Piece[];
  detail: { pieces: Piece[]; language: Locale };
  years: number[];
};

export type SearchResults = { group: SearchGroup; count: number; results: SearchResult[] };

/** Returns the results for display, with matches highlighted, in the reader's language where there is a text in it. */
export function resultsOf(found: readonly MatchGroup[], query: string, locale: Locale): SearchResults[] {
  const words = queryWords(query);
  return found.map(({ group, count, documents }) => ({
    group,
    count,
    results: documents.map((document) => ({
      address: document.address,
      title: highlight(document.title[locale], words),
      detail: detailOf(document, words, locale),
      years: document.years,
    })),
  }));
}

const excerptLength = 90;

// Prefers a text with a match: if only the text in the other language has one, that is shown.
function detailOf(
  { title, text }: SearchDocument,
  words: QueryWord[],
  locale: Locale,
): SearchResult["detail"] {
  const other = locale === "zh" ? "en" : "zh";
  const own: Bilingual = { zh: text.zh, en: text.en ?? "" };
  const inTitle = hasMatch(title[locale], words);
  const candidates = [
    [own[locale], locale],
    ...(inTitle ? [] : [[title[other], other] as const]),
    [own[other], other],
  ] as const;
  const [shown, language] =
    candidates.find(([candidate]) => hasMatch(candidate, words)) ??
    (own[locale] === "" ? [own.zh, "zh" as const] : candidates[0]);
  return { pieces: excerpt(shown, words, excerptLength), language };
}

function hasMatch(text: string, words: QueryWord[]): boolean {
  return highlight(text, words).some(({ isFound }) => isFound);
}
