import "server-only";
import { env } from "./env";
import { KeptStatements } from "./kept-statements";
import { noteTouchedRows } from "./kept-tables";
import { log } from "./log";
import { Prisma, PrismaClient } from "./prisma/client";

export type Tx = Prisma.TransactionClient;
/** What a read needs: the reader, or the transaction it belongs to. */
export type Db = Tx;

/** A piece of SQL with its parameters, to be put into a raw query. */
export const { sql } = Prisma;
export type Sql = Prisma.Sql;

type Connections = {
  reader?: PrismaClient;
  writer?: PrismaClient;
  queue: Promise<unknown>;
  reopened: number;
};

// A PrismaClient on this adapter is one connection: a query issued while a transaction is open would run inside
// it and roll back with it. So reads have a client of their own, and writes wait in line for the other. The
// pair lives on globalThis because Next may evaluate this module more than once in a process.
const shared = globalThis as { annalsConnections?: Connections };
const connections = (shared.annalsConnections ??= { queue: Promise.resolve(), reopened: 0 });

/** Codes after which the adapter's client cannot be trusted any more. */
const poisoned = new Set(["P1008", "P2028", "P2039"]);

function open(): PrismaClient {
  const adapter = new KeptStatements({ url: env.DATABASE_URL, timeout: 5000 });
  return new PrismaClient({ adapter, transactionOptions: { maxWait: 30_000, timeout: 60_000 } });
}

// The setting belongs to the connection: better-sqlite3 is built with NORMAL, which may lose the last commits when power
// fails.
async function openWriter(): Promise<PrismaClient> {
  const writer = open();
  await writer.$queryRaw`PRAGMA synchronous = FULL`;
  for (const statement of noteTouchedRows()) await writer.$executeRawUnsafe(statement);
  return writer;
}

export function reader(): Db {
  return (connections.reader ??= open());
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
    return await writer.$transaction(work);
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

/** Closes both connections once the writes under way have ended. */
export async function closeDatabase(): Promise<void> {
  await connections.queue;
  await Promise.all([connections.reader?.$disconnect(), connections.writer?.$disconnect()]);
  connections.reader = connections.writer = undefined;
}
