import "server-only";
import type { Db, Engine, Sql, Tx } from "./database/engine";
import { isPostgresql } from "./database/kind";
import { postgresql } from "./postgresql-engine";
import { openReadOnlyRows } from "./read-only-rows";
import { sqlite } from "./sqlite-engine";
import { env } from "./env";

export { join, raw, sql } from "./database/engine";
export type { Db, Sql, Tx };

openReadOnlyRows(() => env.DATABASE_URL);

const engine = (): Engine => (isPostgresql(env.DATABASE_URL) ? postgresql : sqlite);

/** What everything reads with that is no part of a write. */
export const reader = (): Db => engine().reader();

/** The rows of a query for which a save waits, by the quickest way to the database. */
export const queryRows = <Row>(db: Db, query: Sql): Promise<Row[]> => engine().queryRows<Row>(db, query);

/** Runs a statement for which a save waits in the same way; how many rows it changed. */
export const run = (tx: Tx, query: Sql): Promise<number> => engine().run(tx, query);

/**
 * Runs `work` in a transaction of its own, after all that were asked for before, so that no two overlap. Throwing rolls it back.
 * Throws a StorageError where the database cannot be written, or where it is not certain that what was written will last.
 */
export const write = <T>(work: (tx: Tx) => Promise<T>): Promise<T> => engine().write(work);

/** Writes something that changes nothing, to see whether writing works. */
export const tryWriting = (tx: Tx): Promise<void> => engine().tryWriting(tx);

/** How often the writer had to be opened anew since the start: a sign for `/api/health`. */
export const writerReopened = (): number => engine().writerReopened();

/** Closes all connections once the writes under way have ended. */
export const closeDatabase = (): Promise<void> => engine().close();
