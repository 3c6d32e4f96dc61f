import MiniSearch from "minisearch";
import { type SearchDocument, type SearchGroup, searchGroups } from "./model";
import { otherWordings } from "./other-wordings";
import { type AskedWord, askedWords, isHan, isNumeral, normalised, termsOf } from "./words";

type Indexed = { id: string; title: string; text: string; also: string };

/** What can be found, ready to be asked. */
export type SearchIndex = { documents: ReadonlyMap<string, SearchDocument>; terms: MiniSearch<Indexed> };

export function indexOf(documents: readonly SearchDocument[]): SearchIndex {
  const terms = new MiniSearch<Indexed>({
    fields: ["title", "text", "also"],
    tokenize: termsOf,
    processTerm: String,
  });
  terms.addAll(documents.map(indexed));
  return { documents: new Map(documents.map((document) => [document.id, document])), terms };
}

function indexed({ id, title, text, also }: SearchDocument): Indexed {
  return { id, title: `${title.zh} ${title.en}`, text: `${text.zh} ${text.en ?? ""}`, also };
}

export type Found = { group: SearchGroup; count: number; documents: SearchDocument[] };

/**
 * What answers a query, the best group first, the best of each first and at most `limit` of it. Every word asked for has to
 * be told of: a Latin one by itself or as a beginning, a Chinese one by most of its pairs, so that 浦江论坛 finds 浦江创新论坛.
 */
export function search(index: SearchIndex, query: string, limit: number): Found[] {
  const words = askedWords(query);
  if (words.length === 0) return [];
  const asked = words.flatMap(({ terms }) => terms);
  const finished = new Set(words.flatMap(({ terms }) => terms.slice(0, -1).filter(isNumeral)));
  const results = index.terms.search(asked.join("\n"), {
    tokenize: () => asked,
    processTerm: String,
    boost: { title: 4, also: 2 },
    // In 第1届 the number is typed to its end: it does not begin 第16届.
    prefix: (term) => !finished.has(term) && (!isHan(term) || [...term].length === 1),
    fuzzy: (term) => (/^[a-z]{5,}$/.test(term) ? 0.2 : false),
  });
  const scored = results.flatMap(({ id, score, queryTerms }) => {
    const document = index.documents.get(String(id));
    const isAnswer = document && words.every((word) => isMet(word, queryTerms));
    if (!isAnswer) return [];
    const weight = weightOf(document, words);
    return [{ document, weight, score: score * weight }];
  });
  return groupsOf(scored, limit);
}

/** What was found, and by which words: those asked for, or others for the same. */
export type Searched = { words: string; found: Found[] };

/** The same in other words where the reader's own are met by nothing: 資訊 finds what 信息 does, 第十六届 what 16th does. */
export function searchInAnyWords(index: SearchIndex, query: string, limit: number): Searched {
  const asked = normalised(query);
  const others = otherWordings(query).filter((words) => normalised(words) !== asked);
  for (const words of [query, ...others]) {
    const found = search(index, words, limit);
    if (found.length > 0) return { words, found };
  }
  return { words: query, found: [] };
}

const share = 0.6;

function isMet({ terms }: AskedWord, met: readonly string[]): boolean {
  // 超6万 is not met by 超过4万: of a number nothing may be missing.
  if (terms.some((term) => isNumeral(term) && !met.includes(term))) return false;
  return terms.filter((term) => met.includes(term)).length >= Math.ceil(terms.length * share);
}

/** Words that stand as they were asked count more, most of all in a title, and most where they are all of it. */
function weightOf({ title, text }: SearchDocument, words: AskedWord[]): number {
  const titles = [title.zh, title.en].map(normalised);
  const body = normalised(`${text.zh} ${text.en ?? ""}`);
  const weights = words.map(({ word }) => {
    if (titles.includes(word)) return 8;
    if (titles.some((one) => one.includes(word))) return 4;
    return body.includes(word) ? 2 : 1;
  });
  return Math.min(...weights);
}

type Scored = { document: SearchDocument; weight: number; score: number };

function groupsOf(scored: Scored[], limit: number): Found[] {
  const groups = searchGroups.flatMap((group) => {
    const own = scored.filter(({ document }) => document.group === group).toSorted(bestFirst);
    const documents = own.slice(0, limit).map(({ document }) => document);
    return own[0] ? [{ best: own[0].score, found: { group, count: own.length, documents } }] : [];
  });
  return groups.toSorted((a, b) => b.best - a.best).map(({ found }) => found);
}

const newest = ({ years }: SearchDocument): number => Math.max(...years);

// Editions of one event, and the sections of one matter, differ by little but their year.
function bestFirst(a: Scored, b: Scored): number {
  const byYear = newest(b.document) - newest(a.document);
  const isOfYears = a.document.group === "events" || a.document.group === "sections";
  return (isOfYears && (b.weight - a.weight || byYear)) || b.score - a.score || byYear;
}
