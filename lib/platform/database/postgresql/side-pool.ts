import "server-only";
import type { Pool } from "pg";
import { env } from "../../env";
import { singleton } from "../../singleton";
import { openPool } from "./pool";

const opened = singleton<{ pool?: Promise<Pool> | undefined }>("side connections to postgresql", () => ({}));

const statements = [
  "SET standard_conforming_strings = on",
  // Nobody waits for long to be told who else has a form open.
  "SET statement_timeout = 5000",
];

/** Connections for single statements that belong to no transaction, and wait neither for reads nor for writes. */
export function sidePool(): Promise<Pool> {
  return (opened.pool ??= openPool(env.DATABASE_URL, { max: 3, statements }).catch((error: unknown) => {
    opened.pool = undefined;
    throw error;
  }));
}

export async function closeSidePool(): Promise<void> {
  const { pool } = opened;
  opened.pool = undefined;
  await (await pool)?.end();
}
