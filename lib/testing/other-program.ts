import Database from "better-sqlite3";
import { databaseFile } from "@/lib/platform/database-file";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";

type Value = string | number | null;

/** A connection to the test's database beside those of the product, which nothing but the database itself restricts. */
export type OtherProgram = {
  rows: <Row>(sql: string, ...values: Value[]) => Promise<Row[]>;
  /** Runs a statement, in which each ? stands for a value, and returns how many rows it changed. */
  run: (sql: string, ...values: Value[]) => Promise<number>;
  /** Runs several statements. */
  exec: (sql: string) => Promise<void>;
  close: () => Promise<void>;
};

export const openOtherProgram = (): Promise<OtherProgram> =>
  isPostgresql(env.DATABASE_URL) ? onPostgresql(env.DATABASE_URL) : onSqlite(databaseFile(env.DATABASE_URL));

async function onSqlite(file: string): Promise<OtherProgram> {
  const db = new Database(file);
  return {
    rows: async (sql, ...values) => db.prepare(sql).all(...values) as never,
    run: async (sql, ...values) => db.prepare(sql).run(...values).changes,
    exec: async (sql) => void db.exec(sql),
    close: async () => void db.close(),
  };
}

async function onPostgresql(connectionString: string): Promise<OtherProgram> {
  const { Client } = await import("pg");
  const client = new Client({ connectionString });
  // The database is dropped after the test, whoever is connected.
  client.on("error", () => undefined);
  await client.connect();
  const numbered = (sql: string) => {
    let count = 0;
    return sql.replaceAll("?", () => `$${(count += 1)}`);
  };
  const query = (sql: string, values: Value[]) => client.query(numbered(sql), values);
  return {
    rows: async (sql, ...values) => (await query(sql, values)).rows as never,
    run: async (sql, ...values) => (await query(sql, values)).rowCount ?? 0,
    exec: async (sql) => void (await client.query(sql)),
    close: () => client.end(),
  };
}
