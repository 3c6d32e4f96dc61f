import "server-only";
import Database from "better-sqlite3";
import { rmSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { log } from "@/lib/platform/log";
import type { SearchDocument } from "./model";
import { normalise, termsOf } from "./words";

/** A full-text index in an SQLite file, with the documents of each release that was added. */
export type SearchIndex = Database.Database;

/** To be raised whenever what stands in the file changes: documents, terms or tables. An older file is made anew. */
const format = 3;

// Terms are made by `termsOf` and stand with spaces between them. To the tokenizer, all that is not ASCII belongs to a term.
const schema = `
  CREATE TABLE "release" ("id" TEXT PRIMARY KEY);
  CREATE TABLE "document" ("rowid" INTEGER PRIMARY KEY, "release" TEXT NOT NULL, "id" TEXT NOT NULL, "group" TEXT NOT NULL,
    "year" INTEGER NOT NULL, "titleZh" TEXT NOT NULL, "titleEn" TEXT NOT NULL, "text" TEXT NOT NULL, "keywords" TEXT NOT NULL,
    "body" TEXT NOT NULL);
  CREATE INDEX "document_id" ON "document" ("id");
  CREATE INDEX "document_release" ON "document" ("release");
  CREATE VIRTUAL TABLE "term" USING fts5("title", "text", "keywords", content = '', contentless_delete = 1,
    tokenize = "ascii tokenchars './-''_'");
  CREATE VIRTUAL TABLE "vocabulary" USING fts5vocab("term", 'row');
  PRAGMA user_version = ${format};`;

/** Opens the index in a file, or in memory where there can be no file. What cannot be read is made anew: it is all derived. */
export function openIndex(file: string): SearchIndex {
  if (file === ":memory:") return created(new Database(file));
  try {
    return opened(file);
  } catch {
    try {
      for (const part of ["", "-wal", "-shm"]) rmSync(file + part, { force: true });
      return opened(file);
    } catch (error) {
      log.warn({ error }, "the search index cannot be kept in a file");
      return openIndex(":memory:");
    }
  }
}

function opened(file: string): SearchIndex {
  const index = new Database(file, { timeout: 2000 });
  try {
    index.pragma("journal_mode = WAL");
    const version = index.pragma("user_version", { simple: true });
    if (version !== format && version !== 0) throw new Error("The search index has another format.");
    return version === 0 ? created(index) : index;
  } catch (error) {
    index.close();
    throw error;
  }
}

function created(index: SearchIndex): SearchIndex {
  index.transaction(() => index.exec(schema))();
  return index;
}

/** Returns the ids of the releases that the index has. */
export function indexedReleases(index: SearchIndex): Set<string> {
  return new Set(index.prepare<[], string>(`SELECT "id" FROM "release"`).pluck().all());
}

/** So many documents take about ten milliseconds. */
const atOnce = 25;

/**
 * Adds the documents of a release, unless the index has them. Everything else gets a turn in between, and a release counts as
 * indexed once all are there. Not to be called again before it has ended.
 */
export async function addRelease(
  index: SearchIndex,
  id: string,
  documents: readonly SearchDocument[],
): Promise<void> {
  if (indexedReleases(index).has(id)) return;
  // Of an attempt that broke off.
  removeDocuments(index, `"release" = ?`, id);
  const insert = inserter(index, id);
  for (let from = 0; from < documents.length; from += atOnce) {
    index.transaction(() => documents.slice(from, from + atOnce).forEach(insert))();
    await setImmediate();
  }
  index.prepare(`INSERT INTO "release" VALUES (?)`).run(id);
}

function inserter(index: SearchIndex, release: string): (document: SearchDocument) => void {
  const document = index.prepare(
    `INSERT INTO "document" ("release", "id", "group", "year", "titleZh", "titleEn", "text", "keywords", "body") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const term = index.prepare(`INSERT INTO "term" ("rowid", "title", "text", "keywords") VALUES (?, ?, ?, ?)`);
  return (each) => {
    const text = `${each.text.zh} ${each.text.en ?? ""}`;
    const { zh, en } = each.title;
    const compared = [zh, en, text, each.keywords].map(normalise);
    const year = Math.max(...each.years);
    const { lastInsertRowid } = document.run(
      release,
      each.id,
      each.group,
      year,
      ...compared,
      JSON.stringify(each),
    );
    term.run(lastInsertRowid, ...[`${zh} ${en}`, text, each.keywords].map(terms));
  };
}

function terms(text: string): string {
  return termsOf(text).join(" ");
}

/** Removes the documents of all releases but these. */
export function keepReleases(index: SearchIndex, ids: readonly string[]): void {
  const others = `NOT IN (SELECT "value" FROM json_each(?))`;
  const kept = JSON.stringify(ids);
  removeDocuments(index, `"release" ${others}`, kept);
  index.prepare(`DELETE FROM "release" WHERE "id" ${others}`).run(kept);
}

function removeDocuments(index: SearchIndex, condition: string, value: string): void {
  index.transaction(() => {
    index
      .prepare(`DELETE FROM "term" WHERE "rowid" IN (SELECT "rowid" FROM "document" WHERE ${condition})`)
      .run(value);
    index.prepare(`DELETE FROM "document" WHERE ${condition}`).run(value);
  })();
}
