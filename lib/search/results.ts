import type { Locale } from "@/lib/platform/i18n/routing";
import type { SearchDocument, SearchGroup } from "./model";
import { excerpt, marked, type Piece } from "./marked";
import type { Found } from "./search";
import { type AskedWord, askedWords } from "./words";
import type { Bilingual } from "@/lib/platform/bilingual";

/** A found document as it is shown; a text that is not in the reader's language says which it is in. */
export type SearchResult = {
  address: string;
  title: Piece[];
  detail: { pieces: Piece[]; language: Locale };
  years: number[];
};

export type SearchResults = { group: SearchGroup; count: number; results: SearchResult[] };

/** What was found, with what was asked for marked, in the reader's language as far as it goes. */
export function resultsOf(found: readonly Found[], query: string, locale: Locale): SearchResults[] {
  const words = askedWords(query);
  return found.map(({ group, count, documents }) => ({
    group,
    count,
    results: documents.map((document) => ({
      address: document.address,
      title: marked(document.title[locale], words),
      detail: detailOf(document, words, locale),
      years: document.years,
    })),
  }));
}

const length = 90;

// What answered may be said in the other language only: then that is what is shown.
function detailOf(
  { title, text }: SearchDocument,
  words: AskedWord[],
  locale: Locale,
): SearchResult["detail"] {
  const other = locale === "zh" ? "en" : "zh";
  const own: Bilingual = { zh: text.zh, en: text.en ?? "" };
  const inTitle = isTold(title[locale], words);
  const told = [
    [own[locale], locale],
    ...(inTitle ? [] : [[title[other], other] as const]),
    [own[other], other],
  ] as const;
  const [shown, language] =
    told.find(([one]) => isTold(one, words)) ?? (own[locale] === "" ? [own.zh, "zh" as const] : told[0]);
  return { pieces: excerpt(shown, words, length), language };
}

function isTold(text: string, words: AskedWord[]): boolean {
  return marked(text, words).some(({ isFound }) => isFound);
}
