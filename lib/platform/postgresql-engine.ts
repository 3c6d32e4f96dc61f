import "server-only";
import type { Pool } from "pg";
import { underWay } from "./activity";
import { env } from "./env";
import type { PrismaClient } from "./prisma/client";
import { closeReadOnlyRows } from "./read-only-rows";
import { singleton } from "./singleton";
import { StorageError } from "./storage/fault";
import { guard } from "./storage/guard";
import { currentVitalSigns } from "./vital-signs";
import { deferredClient } from "./database/deferred-client";
import type { Db, Engine, Sql, Tx } from "./database/engine";
import { directRows } from "./database/postgresql/direct-rows";
import { postgresqlFault } from "./database/postgresql/fault";
import { writeLock } from "./database/postgresql/locks";
import { openPool } from "./database/postgresql/pool";
import { closeSidePool } from "./database/postgresql/side-pool";
import { statementName } from "./database/postgresql/statement-name";
import { touchedTable } from "./database/postgresql/touched-rows";

type Opened = { client: PrismaClient; pool: Pool };
type Connections = {
  reader?: Promise<Opened> | undefined;
  writer?: Promise<Opened> | undefined;
  queue: Promise<unknown>;
  /** Since when writers of other servers have kept this one from writing. */
  lockedSince?: number | undefined;
};

const connections = singleton<Connections>("postgresql connections", () => ({ queue: Promise.resolve() }));

const milliseconds = {
  /** A write waits for so long for those of other servers. */
  patience: 2000,
  /** A server that leaves a write standing for so long is cut off, so that others can write: it was stopped, or cannot be reached. */
  silence: 10_000,
};
const readers = 8;

// Whatever the role or the database is set to otherwise.
const settings = [
  "SET TIME ZONE 'UTC'",
  "SET default_transaction_isolation = 'read committed'",
  "SET standard_conforming_strings = on",
];
const writerSettings = [
  `SET lock_timeout = ${milliseconds.patience}`,
  // Unless whoever runs the database has set it.
  `SELECT set_config('idle_in_transaction_session_timeout', '${milliseconds.silence}', false)
    WHERE current_setting('idle_in_transaction_session_timeout') = '0'`,
  // A commit that is acknowledged has to last. What asks for even more, of a replica for instance, stays.
  "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'",
  touchedTable,
];

/** Opens a pool of its own, so that no read ever runs inside a write. What it needs is loaded here: an office on SQLite never does. */
async function open(max: number, statements: readonly string[]): Promise<Opened> {
  const [pool, { PrismaPg }, { PrismaClient: Client }] = await Promise.all([
    openPool(env.DATABASE_URL, { max, statements }),
    import("@prisma/adapter-pg"),
    import("./prisma-postgresql/client"),
  ]);
  const adapter = new PrismaPg(pool, { disposeExternalPool: true, statementNameGenerator: statementName });
  const transactionOptions = { maxWait: 30_000, timeout: 60_000 };
  return { client: new Client({ adapter, transactionOptions }) as unknown as PrismaClient, pool };
}

const openReader = () => (connections.reader ??= open(readers, settings));
const reader = deferredClient(async () => (await openReader()).client);

const openWriter = () => (connections.writer ??= open(1, [...settings, ...writerSettings]));

// Prisma answers with a bigint where SQLite's own connection answers with a number.
async function queryRows<Row>(db: Db, query: Sql): Promise<Row[]> {
  if (db === reader) return directRows((await openReader()).pool, query);
  const rows = await db.$queryRaw<Record<string, unknown>[]>(query);
  return rows.map((row) => Object.fromEntries(Object.entries(row).map(plain)) as Row);
}

function plain([name, value]: [string, unknown]): [string, unknown] {
  return [name, typeof value === "bigint" ? Number(value) : value];
}

function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const asked = performance.now();
  const turn = underWay("writes", () => connections.queue.then(() => runOnWriter(work, asked)));
  connections.queue = turn.catch(() => undefined);
  return turn;
}

async function runOnWriter<T>(work: (tx: Tx) => Promise<T>, asked: number): Promise<T> {
  const ended = currentVitalSigns().beginWrite();
  try {
    const { client: writer } = await openWriter();
    const value = await writer.$transaction(async (tx) => {
      await waitForOthers(tx, asked);
      return alone(tx, work);
    });
    guard.report(null);
    return value;
  } catch (error) {
    const fault = postgresqlFault(error);
    if (!fault) throw error;
    guard.report(fault, error);
    if (fault === "readOnly") await closeWriter();
    throw error instanceof StorageError ? error : new StorageError(fault, { cause: error });
  } finally {
    ended();
  }
}

// A connection stays with a server that has become a replica. A new one may reach the server that took its place.
async function closeWriter(): Promise<void> {
  const { writer } = connections;
  connections.writer = undefined;
  await (await writer)?.client.$disconnect().catch(() => undefined);
}

/**
 * Takes the lock of writers: while it is held no other transaction writes, on whatever server, so that what one reads is what it
 * finds when it ends, and the chain stays one chain. PostgreSQL lets go of it with the transaction, however that ends. While
 * another server keeps it, the writes that wait here are refused together, not one after another.
 */
async function waitForOthers(tx: Tx, asked: number): Promise<void> {
  const since = performance.now();
  if (connections.lockedSince !== undefined) {
    const left = Math.max(asked, connections.lockedSince) + milliseconds.patience - since;
    await tx.$queryRaw`SELECT set_config('lock_timeout', ${String(Math.max(1, Math.ceil(left)))}, true)`;
  }
  try {
    await tx.$queryRaw`SELECT 1 FROM pg_advisory_xact_lock(${writeLock})`;
    connections.lockedSince = undefined;
  } catch (error) {
    if (postgresqlFault(error) === "locked") connections.lockedSince ??= since;
    throw error;
  }
}

async function alone<T>(tx: Tx, work: (tx: Tx) => Promise<T>): Promise<T> {
  const value = await work(tx);
  // PostgreSQL answers the COMMIT of a transaction in which a statement failed with ROLLBACK, and Prisma does not look at that.
  // In such a transaction this fails too.
  await tx.$queryRaw`SELECT 1`;
  return value;
}

async function close(): Promise<void> {
  await connections.queue;
  await closeReadOnlyRows();
  const opened = [connections.reader, connections.writer];
  connections.reader = connections.writer = undefined;
  await Promise.all([...opened.map(async (each) => (await each)?.client.$disconnect()), closeSidePool()]);
}

export const postgresql: Engine = {
  reader: () => reader,
  queryRows,
  run: (tx, query) => tx.$executeRaw(query),
  write,
  // Asks for a number of a transaction, so that its commit is written.
  tryWriting: async (tx) => void (await tx.$queryRaw`SELECT pg_current_xact_id()::text`),
  writerReopened: () => 0,
  close,
};
