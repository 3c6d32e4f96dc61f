import type { Pool } from "pg";
import type { Sql } from "../engine";
import { statementName } from "./statement-name";

// As Prisma answers: https://github.com/postgres/postgres/blob/master/src/include/catalog/pg_type.dat has the numbers of the types.
const parsers: Record<number, (text: string) => unknown> = {
  // int8
  20: Number,
  // timestamp, which Prisma writes in UTC
  1114: (text) => new Date(`${text.replace(" ", "T")}Z`),
};

/** Runs a query on a connection itself, since Prisma spends more on many rows than PostgreSQL does. A number of eight bytes is a number. */
export async function directRows<Row>(pool: Pool, query: Sql): Promise<Row[]> {
  const [{ types }, text] = [await import("pg"), query.text];
  const getTypeParser = (type: number, format?: "text" | "binary") =>
    (format !== "binary" && parsers[type]) || types.getTypeParser(type, format as "text");
  const values = query.values.map(parameter);
  const answer = await pool.query({
    ...{ text, values, name: statementName({ sql: text }) },
    types: { getTypeParser: getTypeParser as typeof types.getTypeParser },
  });
  return answer.rows as Row[];
}

function parameter(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  return value instanceof Uint8Array ? Buffer.from(value) : value;
}
