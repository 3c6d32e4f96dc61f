import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { Pool } from "pg";
import { password } from "@/e2e/support/template";
import { type PostgresqlServer, startPostgresql } from "@/lib/testing/postgresql-server";
import { type Field, type Office, queries, savable, year } from "../support/fields";

export type Rows = <Row extends object>(query: string, ...values: unknown[]) => Promise<Row[]>;

/** A database on a PostgreSQL of its own, on which what was committed lasts. */
export type OfficeDatabase = Office & {
  url: string;
  server: PostgresqlServer;
  /** Asks the database itself; a parameter is written `?`. */
  rows: Rows;
  personId: (who: string) => Promise<string>;
  remove: () => Promise<void>;
};

/** Starts PostgreSQL with a database in which these scripts have been run. */
export async function newOfficeDatabase(...scripts: string[]): Promise<OfficeDatabase> {
  const server = await startPostgresql({ isDurable: true });
  const pool = poolOf(server.url("postgres"));
  await pool.query("CREATE DATABASE annals ENCODING 'UTF8' TEMPLATE template0");
  await pool.end();
  const url = server.url("annals");
  for (const script of ["scripts/migrate.ts", ...scripts]) await run(script, url);
  const annals = poolOf(url);
  const rows: Rows = async (query, ...values) => (await annals.query(numbered(query), values)).rows;
  const remove = async () => {
    await annals.end();
    await server.stop();
  };
  return { ...officeOf(rows), url, server, rows, remove };
}

function poolOf(url: string): Pool {
  const pool = new Pool({ connectionString: url, max: 2, connectionTimeoutMillis: 10_000 });
  // Some drills end the server while nobody asks it.
  pool.on("error", () => undefined);
  return pool;
}

function officeOf(rows: Rows): Omit<OfficeDatabase, "url" | "server" | "rows" | "remove"> {
  const idOf = async (query: string, ...values: unknown[]) => {
    const [row] = await rows<{ id: string }>(query, ...values);
    return row?.id ?? "";
  };
  return {
    fieldsOf: async (section = "%") => savable(await rows<Field>(queries.fields, year, section)),
    sectionId: (number) => idOf(queries.section, year, number),
    submittedFields: (submissionId) => rows(queries.submitted, submissionId),
    personId: (who) => idOf(queries.person, `${who}@annals.test`),
  };
}

function numbered(query: string): string {
  let n = 0;
  return query.replaceAll("?", () => `$${(n += 1)}`);
}

/** Runs a script on a database of PostgreSQL. */
export async function run(script: string, url: string): Promise<void> {
  const settings = { DATABASE_URL: url, DEMO_PASSWORD: password, ANNALS_DATA: "demo", LOG_LEVEL: "warn" };
  const parameters = ["--import", "tsx", "--conditions=react-server", script];
  await promisify(execFile)(process.execPath, parameters, { env: { ...process.env, ...settings } });
}
