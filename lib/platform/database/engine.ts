import { Prisma } from "../prisma/client";

export type Tx = Prisma.TransactionClient;
/** What a read needs: the reader, or the transaction it belongs to. */
export type Db = Tx;

/** A piece of SQL with its parameters, to be put into a raw query. */
export const { sql, raw, join } = Prisma;
export type Sql = Prisma.Sql;

/** What a database does for the rest; lib/platform/database.ts says what each of these is for. */
export type Engine = {
  reader: () => Db;
  queryRows: <Row>(db: Db, query: Sql) => Promise<Row[]>;
  run: (tx: Tx, query: Sql) => Promise<number>;
  write: <T>(work: (tx: Tx) => Promise<T>) => Promise<T>;
  /** Writes something that changes nothing, to see whether writing works. */
  tryWriting: (tx: Tx) => Promise<void>;
  writerReopened: () => number;
  close: () => Promise<void>;
};
