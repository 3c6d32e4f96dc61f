import "server-only";
import { foldRadicals } from "@/lib/characters/radicals";
import type { SearchIndex } from "./index-file";
import { matchExpression, pairCondition } from "./match-expression";
import { mergedYears } from "./merged-years";
import type { SearchDocument, SearchGroup } from "./model";
import { otherWordings } from "./other-wordings";
import { normalise, type QueryWord, queryWords } from "./words";

export type MatchGroup = { group: SearchGroup; count: number; documents: SearchDocument[] };

/** What to search in: the index, and the ids of the releases that count. */
export type Searched = { index: SearchIndex; releases: readonly string[]; limit: number };

type Found = { id: string; group: SearchGroup; count: number };

/**
 * Searches the index and returns the results in groups, best group and best document first, at most `limit` documents each.
 * A document must match every word of the query: a Latin word as a whole or as a prefix, a Chinese one by most of its
 * character pairs, so that 浦江论坛 finds 浦江创新论坛.
 */
export function search({ index, releases, limit }: Searched, query: string): MatchGroup[] {
  const words = queryWords(query);
  if (words.length === 0) return [];
  const conditions = words.flatMap((word, at) => pairCondition(word, at) ?? []);
  const inForce = JSON.stringify(releases);
  const found = index
    .prepare<unknown[], Found>(
      resultsSql(
        words,
        conditions.map(({ sql }) => sql),
      ),
    )
    .all({
      ...Object.fromEntries(words.map(({ word }, at) => [`word${at}`, word])),
      ...Object.assign({}, ...conditions.map(({ parameters }) => parameters)),
      ...{ expression: matchExpression(index, words), inForce, limit },
    });
  const groups = [...new Set(found.map(({ group }) => group))];
  return groups.map((group) => {
    const own = found.filter((one) => one.group === group);
    const documents = own.map(({ id }) => mergedYears(documentsOf(index, id, inForce)));
    return { group, count: own[0]?.count ?? 0, documents };
  });
}

/** SQL for the weight of a document by a word: 8 if it is a whole title, 4 within a title, 2 within the text, else 1. */
const weightBy = (word: string) => `CASE WHEN ${word} IN (d."titleZh", d."titleEn") THEN 8
  WHEN instr(d."titleZh", ${word}) + instr(d."titleEn", ${word}) > 0 THEN 4 WHEN instr(d."text", ${word}) > 0 THEN 2 ELSE 1 END`;

// A document weighs what its weakest word does.
// Summaries, editions of one event, sections on one topic and values of one indicator differ in little but their year, which
// counts first where the weight is the same.
function resultsSql(words: readonly QueryWord[], conditions: readonly string[]): string {
  const also = conditions.map((condition) => ` AND ${condition}`).join("");
  return `
    WITH "match" AS MATERIALIZED (
      SELECT d."id", d."group", d."year", min(8, ${words.map((_, at) => weightBy(`@word${at}`)).join(", ")}) AS "weight",
        bm25("term", 4.0, 1.0, 2.0) AS "rank"
      FROM "term" JOIN "document" d ON d."rowid" = "term"."rowid"
      WHERE "term" MATCH @expression AND d."release" IN (SELECT "value" FROM json_each(@inForce))${also}),
    "best" AS (
      SELECT "id", "group", max("year") AS "year", max("weight") AS "weight", min("rank") AS "rank" FROM "match" GROUP BY "id"),
    "placed" AS (
      SELECT *, count(*) OVER (PARTITION BY "group") AS "count", row_number() OVER (PARTITION BY "group" ORDER BY "weight" DESC,
        CASE WHEN "group" IN ('summaries', 'events', 'sections', 'figures') THEN "year" END DESC, "rank", "year" DESC, "id") AS "place"
      FROM "best")
    SELECT "id", "group", "count" FROM "placed" WHERE "place" <= @limit
    ORDER BY max("weight") OVER (PARTITION BY "group") DESC, min("rank") OVER (PARTITION BY "group"), "group", "place"`;
}

/** Returns the documents with an id of these releases, the oldest year first. */
function documentsOf(index: SearchIndex, id: string, inForce: string): SearchDocument[] {
  return index
    .prepare<unknown[], string>(
      `SELECT "body" FROM "document" WHERE "id" = ? AND "release" IN (SELECT "value" FROM json_each(?)) ORDER BY "year"`,
    )
    .pluck()
    .all(id, inForce)
    .map((body) => JSON.parse(body) as SearchDocument);
}

/** The results, and the words that found them: the query itself or another wording of it. */
export type SearchOutcome = { words: string; found: MatchGroup[] };

/**
 * Searches for the query and, if nothing matches, for other wordings of it, so that 資訊 finds what 信息 finds and 第十六届
 * what 16th finds.
 */
export function searchWithVariants(searched: Searched, query: string): SearchOutcome {
  const normalised = normalise(query);
  const others = otherWordings(foldRadicals(query)).filter((words) => normalise(words) !== normalised);
  for (const words of [query, ...others]) {
    const found = search(searched, words);
    if (found.length > 0) return { words, found };
  }
  return { words: query, found: [] };
}
