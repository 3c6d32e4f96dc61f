import "server-only";
import { SharedConnection, storedValue } from "./adapter-connection";
import { databaseFile } from "./database-file";
import { env } from "./env";
import { touchedRowsStatements } from "./sealed-tables";
import { log } from "./log";
import { Prisma, PrismaClient } from "./prisma/client";
import { closeReadOnlyRows, openReadOnlyRows } from "./read-only-rows";
import { singleton } from "./singleton";

export type Tx = Prisma.TransactionClient;
/** What a read needs: the reader, or the transaction it belongs to. */
export type Db = Tx;

/** A piece of SQL with its parameters, to be put into a raw query. */
export const { sql, raw } = Prisma;
export type Sql = Prisma.Sql;

type Connections = {
  reader?: PrismaClient;
  writer?: PrismaClient;
  /** Whose connection a client or a transaction stands for. */
  adapters: WeakMap<object, SharedConnection>;
  queue: Promise<unknown>;
  reopened: number;
};

// A PrismaClient on this adapter is one connection: a query issued while a transaction is open would run inside
// it and roll back with it. So reads have a client of their own, and writes wait in line for the other.
const connections = singleton<Connections>("connections", () => ({
  adapters: new WeakMap(),
  queue: Promise.resolve(),
  reopened: 0,
}));

openReadOnlyRows(() => databaseFile(env.DATABASE_URL));

/** Codes after which the adapter's client cannot be trusted any more. */
const poisoned = new Set(["P1008", "P2028", "P2039"]);

function open(): PrismaClient {
  const adapter = new SharedConnection({ url: env.DATABASE_URL, timeout: 5000 });
  const client = new PrismaClient({ adapter, transactionOptions: { maxWait: 30_000, timeout: 60_000 } });
  connections.adapters.set(client, adapter);
  return client;
}

// The setting belongs to the connection: better-sqlite3 is built with NORMAL, which may lose the last commits when power
// fails.
async function openWriter(): Promise<PrismaClient> {
  const writer = open();
  await writer.$queryRaw`PRAGMA synchronous = FULL`;
  for (const statement of touchedRowsStatements()) await writer.$executeRawUnsafe(statement);
  return writer;
}

export function reader(): Db {
  return (connections.reader ??= open());
}

/**
 * The rows of a query for which a save waits. It runs on the connection itself, since Prisma spends more on such a query
 * than SQLite does; a connection that is not open yet, or another than ours, is asked through Prisma.
 */
export async function queryRows<Row>(db: Db, query: Sql): Promise<Row[]> {
  const statement = rawStatement(db, query);
  return statement ? (statement.all(query.values.map(storedValue)) as Row[]) : db.$queryRaw<Row[]>(query);
}

/** Runs a statement for which a save waits in the same way; how many rows it changed. */
export async function run(tx: Tx, query: Sql): Promise<number> {
  const statement = rawStatement(tx, query);
  return statement ? statement.run(query.values.map(storedValue)).changes : tx.$executeRaw(query);
}

// Of a transaction that took too long and was rolled back nothing may run any more; Prisma then says so.
function rawStatement(db: Db, query: Sql) {
  const adapter = connections.adapters.get(db);
  const mayRun = db === connections.reader || adapter?.isInTransaction;
  return mayRun ? adapter?.rawStatement(query.sql) : undefined;
}

/** How often the writer had to be opened anew since the start: a sign for `/api/health`. */
export function writerReopened(): number {
  return connections.reopened;
}

/** Runs `work` in a transaction of its own, after all that were asked for before. Throwing rolls it back. */
export function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const turn = connections.queue.then(() => runOnWriter(work));
  connections.queue = turn.catch(() => undefined);
  return turn;
}

async function runOnWriter<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const writer = (connections.writer ??= await openWriter());
  try {
    return await writer.$transaction((tx) => {
      connections.adapters.set(tx, connections.adapters.get(writer) as SharedConnection);
      return work(tx);
    });
  } catch (error) {
    const code = (error as { code?: string }).code;
    if (code && poisoned.has(code)) await renewWriter(code);
    throw error;
  }
}

async function renewWriter(code: string): Promise<void> {
  log.error({ code }, "the writer's connection was lost and is opened anew");
  const lost = connections.writer;
  connections.writer = undefined;
  connections.reopened += 1;
  await lost?.$disconnect().catch(() => undefined);
}

/** Closes all connections once the writes under way have ended. */
export async function closeDatabase(): Promise<void> {
  await connections.queue;
  closeReadOnlyRows();
  await Promise.all([connections.reader?.$disconnect(), connections.writer?.$disconnect()]);
  connections.reader = connections.writer = undefined;
}
