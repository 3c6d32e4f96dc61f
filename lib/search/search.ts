import MiniSearch from "minisearch";
import { foldRadicals } from "@/lib/characters/radicals";
import { type SearchDocument, type SearchGroup, searchGroups } from "./model";
import { otherWordings } from "./other-wordings";
import { type QueryWord, queryWords, isHan, isNumeral, normalise, termsOf } from "./words";

type IndexEntry = { id: string; title: string; text: string; keywords: string };

/** A full-text index over the documents. */
export type SearchIndex = { documents: ReadonlyMap<string, SearchDocument>; terms: MiniSearch<IndexEntry> };

export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const terms = new MiniSearch<IndexEntry>({
    fields: ["title", "text", "keywords"],
    tokenize: termsOf,
    processTerm: String,
  });
  terms.addAll(documents.map(indexEntry));
  return { documents: new Map(documents.map((document) => [document.id, document])), terms };
}

function indexEntry({ id, title, text, keywords }: SearchDocument): IndexEntry {
  return { id, title: `${title.zh} ${title.en}`, text: `${text.zh} ${text.en ?? ""}`, keywords };
}

export type MatchGroup = { group: SearchGroup; count: number; documents: SearchDocument[] };

/**
 * Searches the index and returns the results in groups, best group and best document first, at most `limit` documents each.
 * A document must match every word of the query: a Latin word as a whole or as a prefix, a Chinese one by most of its
 * character pairs, so that 浦江论坛 finds 浦江创新论坛.
 */
export function search(index: SearchIndex, query: string, limit: number): MatchGroup[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const allTerms = words.flatMap(({ terms }) => terms);
  const completeTerms = new Set(words.flatMap(({ terms }) => terms.slice(0, -1).filter(isNumeral)));
  const results = index.terms.search(allTerms.join("\n"), {
    tokenize: () => allTerms,
    processTerm: String,
    boost: { title: 4, keywords: 2 },
    // A number followed by another term is complete: the 1 of 第1届 must not match 第16届 as a prefix.
    prefix: (term) => !completeTerms.has(term) && (!isHan(term) || [...term].length === 1),
    fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
  });
  const scored = results.flatMap(({ id, score, queryTerms }) => {
    const document = index.documents.get(String(id));
    if (!document || !words.every((word) => isMatch(word, queryTerms))) return [];
    const weight = weightOf(document, words);
    return [{ document, weight, score: score * weight }];
  });
  return groupResults(scored, limit);
}

/** The results, and the words that found them: the query itself or another wording of it. */
export type SearchOutcome = { words: string; found: MatchGroup[] };

/**
 * Searches for the query and, if nothing matches, for other wordings of it, so that 資訊 finds what 信息 finds and 第十六届
 * what 16th finds.
 */
export function searchWithVariants(index: SearchIndex, query: string, limit: number): SearchOutcome {
  const normalised = normalise(query);
  const others = otherWordings(foldRadicals(query)).filter((words) => normalise(words) !== normalised);
  for (const words of [query, ...others]) {
    const found = search(index, words, limit);
    if (found.length > 0) return { words, found };
  }
  return { words: query, found: [] };
}

const minTermShare = 0.6;

function isMatch({ terms }: QueryWord, matchedTerms: readonly string[]): boolean {
  // Numbers must match completely, so that 超6万 does not find 超过4万.
  if (terms.some((term) => isNumeral(term) && !matchedTerms.includes(term))) return false;
  return terms.filter((term) => matchedTerms.includes(term)).length >= Math.ceil(terms.length * minTermShare);
}

/** Weights a document by its weakest word: 8 if the word is a whole title, 4 within a title, 2 within the text, else 1. */
function weightOf({ title, text }: SearchDocument, words: QueryWord[]): number {
  const titles = [title.zh, title.en].map(normalise);
  const body = normalise(`${text.zh} ${text.en ?? ""}`);
  const weights = words.map(({ word }) => {
    if (titles.includes(word)) return 8;
    if (titles.some((title) => title.includes(word))) return 4;
    return body.includes(word) ? 2 : 1;
  });
  return Math.min(...weights);
}

type Scored = { document: SearchDocument; weight: number; score: number };

function groupResults(scored: Scored[], limit: number): MatchGroup[] {
  const groups = searchGroups.flatMap((group) => {
    const own = scored.filter(({ document }) => document.group === group).toSorted(bestFirst);
    const documents = own.slice(0, limit).map(({ document }) => document);
    return own[0] ? [{ best: own[0].score, found: { group, count: own.length, documents } }] : [];
  });
  return groups.toSorted((a, b) => b.best - a.best).map(({ found }) => found);
}

const newestYear = ({ years }: SearchDocument): number => Math.max(...years);

// Editions of one event and sections on one topic differ in little but their year, so the year counts before the score.
function bestFirst(a: Scored, b: Scored): number {
  const byYear = newestYear(b.document) - newestYear(a.document);
  const isOfYears = a.document.group === "events" || a.document.group === "sections";
  return (isOfYears && (b.weight - a.weight || byYear)) || b.score - a.score || byYear;
}
