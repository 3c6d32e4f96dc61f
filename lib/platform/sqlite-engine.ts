import "server-only";
import { setTimeout } from "node:timers/promises";
import { underWay } from "./activity";
import { databaseFile } from "./database-file";
import { env } from "./env";
import { touchedRowsStatements } from "./database/sealed-tables";
import { PrismaClient } from "./prisma/client";
import { closeReadOnlyRows } from "./read-only-rows";
import { singleton } from "./singleton";
import { StorageError } from "./storage/fault";
import { guard } from "./storage/guard";
import { currentVitalSigns } from "./vital-signs";
import { type Db, type Engine, raw, type Sql, sql, type Tx } from "./database/engine";
import { copyLogWhenDue } from "./database/sqlite/log-copying";
import {
  forgetQueries,
  type RawStatement,
  SharedConnection,
  storedValue,
} from "./database/sqlite/shared-connection";
import { Transaction } from "./database/sqlite/transaction";

type Opened = { client: PrismaClient; connection: SharedConnection };

type Connections = {
  reader?: Opened;
  writer?: Opened;
  /** How the reader or a transaction runs a statement on the connection itself; undefined where it may not. */
  statements: WeakMap<object, (sql: string) => RawStatement | undefined>;
  queue: Promise<unknown>;
  /** Since when another program has held the lock, by the clock of `performance`. */
  lockedSince?: number | undefined;
  reopened: number;
};

// A PrismaClient on this adapter is one connection: a query issued while a transaction is open would run inside
// it and roll back with it. So reads have a client of their own, and writes wait in line for the other.
const connections = singleton<Connections>("connections", () => ({
  statements: new WeakMap(),
  queue: Promise.resolve(),
  reopened: 0,
}));

const milliseconds = {
  /** The connection blocks the thread for so long where the database is locked: reads hardly ever meet a lock. */
  readerTimeout: 100,
  writerTimeout: 2,
  /** A write waits for so long without blocking anything, and asks again in between. */
  patience: 2000,
  longestInterval: 16,
};

/** Codes after which the adapter's client cannot be trusted any more. */
const poisoned = new Set(["P1008", "P2028", "P2039"]);

function open(timeout: number): Opened {
  const connection = new SharedConnection(databaseFile(env.DATABASE_URL), timeout);
  const transactionOptions = { maxWait: 30_000, timeout: 60_000 };
  return { client: new PrismaClient({ adapter: connection, transactionOptions }), connection };
}

async function openWriter(): Promise<Opened> {
  const writer = open(milliseconds.writerTimeout);
  try {
    await prepareWriter(writer.client);
    return writer;
  } catch (error) {
    const { fault } = writer.connection;
    await writer.client.$disconnect();
    throw fault ? new StorageError(fault, { cause: error }) : error;
  }
}

// The settings belong to the connection: better-sqlite3 is built with NORMAL, which may lose the last commits when power
// fails, and by default the commit that fills the log waits until it is copied.
async function prepareWriter(writer: PrismaClient): Promise<void> {
  // SQLite takes its log away with the last connection, and the writer's may be renewed.
  await reader().$queryRaw`SELECT 1 FROM sqlite_schema`;
  await writer.$queryRaw`PRAGMA synchronous = FULL`;
  await writer.$queryRaw`PRAGMA wal_autocheckpoint = 0`;
  for (const statement of touchedRowsStatements()) await writer.$executeRawUnsafe(statement);
  guard.remember(databaseFile(env.DATABASE_URL));
}

function reader(): Db {
  return (connections.reader ??= openReader()).client;
}

function openReader(): Opened {
  const opened = open(milliseconds.readerTimeout);
  connections.statements.set(opened.client, (text) => opened.connection.rawStatement(text));
  return opened;
}

// On the connection itself, since Prisma spends more on such a query than SQLite does. A connection that is not open yet, or
// another than ours, is asked through Prisma.
async function queryRows<Row>(db: Db, query: Sql): Promise<Row[]> {
  const statement = connections.statements.get(db)?.(query.sql);
  return statement ? (statement.all(query.values.map(storedValue)) as Row[]) : db.$queryRaw<Row[]>(query);
}

async function run(tx: Tx, query: Sql): Promise<number> {
  const statement = connections.statements.get(tx)?.(query.sql);
  return statement ? statement.run(query.values.map(storedValue)).changes : tx.$executeRaw(query);
}

function write<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
  const asked = performance.now();
  const turn = underWay("writes", () => connections.queue.then(() => runOnWriter(work, asked)));
  connections.queue = turn.catch(() => undefined).then(() => copyLogWhenDue(connections.writer?.connection));
  return turn;
}

async function runOnWriter<T>(work: (tx: Tx) => Promise<T>, asked: number): Promise<T> {
  try {
    guard.requireSoundFile();
    const writer = (connections.writer ??= await openWriter());
    await begin(writer.connection, asked);
    const value = await transact(writer, work);
    guard.requireSoundFile();
    guard.report(null);
    return value;
  } catch (error) {
    throw await afterFailure(error);
  }
}

async function transact<T>({ client, connection }: Opened, work: (tx: Tx) => Promise<T>): Promise<T> {
  const ended = currentVitalSigns().beginWrite();
  const transaction = new Transaction(client, connection);
  connections.statements.set(transaction.tx, (text) => transaction.statement(text));
  try {
    const value = await work(transaction.tx);
    // Also of what the work has caught.
    if (connection.fault) throw new StorageError(connection.fault);
    await transaction.commit();
    return value;
  } catch (error) {
    await transaction.rollBack(error);
    throw error;
  } finally {
    ended();
    forgetQueries();
  }
}

// Prisma would wait for the lock with the whole thread.
async function begin(connection: SharedConnection, asked: number): Promise<void> {
  for (let wait = 1; !connection.begin(); wait = Math.min(2 * wait, milliseconds.longestInterval)) {
    const now = performance.now();
    connections.lockedSince ??= now;
    if (now - Math.max(asked, connections.lockedSince) >= milliseconds.patience)
      throw new StorageError("locked");
    await setTimeout(wait);
  }
  connections.lockedSince = undefined;
}

/** Leaves a connection that can be trusted, and returns what to tell whoever wrote. */
async function afterFailure(error: unknown): Promise<unknown> {
  const { code } = error as { code?: string };
  const connection = connections.writer?.connection;
  connection?.rollBack();
  const fault = error instanceof StorageError ? error.fault : connection?.fault;
  if (!fault) {
    if (code && poisoned.has(code)) await renewWriter();
    return error;
  }
  const { fault: gravest, isLasting } = guard.report(fault, error);
  if (!isLasting && fault !== "locked") await renewWriter();
  return error instanceof StorageError && error.fault === gravest
    ? error
    : new StorageError(gravest, { cause: error });
}

async function renewWriter(): Promise<void> {
  const lost = connections.writer;
  connections.writer = undefined;
  connections.reopened += 1;
  await lost?.client.$disconnect().catch(() => undefined);
}

/** Copies the database as the writer sees it, whatever has become of its file's name. */
export async function copyOpenDatabase(path: string): Promise<void> {
  await connections.queue;
  await connections.writer?.connection.copyTo(path);
}

async function close(): Promise<void> {
  await connections.queue;
  await closeReadOnlyRows();
  // SQLite would copy its log into a file that is not the one it belongs to.
  if (guard.isFileLost()) return;
  await Promise.all([connections.reader, connections.writer].map((opened) => opened?.client.$disconnect()));
  connections.reader = connections.writer = undefined;
  guard.forget();
}

// A page is written, to the disk, and nothing changes: Annals does not use this number of the file's head.
async function rewriteVersion(tx: Tx): Promise<void> {
  const [row] = await queryRows<{ user_version: number }>(tx, sql`PRAGMA user_version`);
  await run(tx, sql`PRAGMA user_version = ${raw(String(row?.user_version ?? 0))}`);
}

export const sqlite: Engine = {
  reader,
  queryRows,
  run,
  write,
  tryWriting: rewriteVersion,
  writerReopened: () => connections.reopened,
  close,
};
