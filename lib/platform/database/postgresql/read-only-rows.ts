import type { Pool } from "pg";
import { log } from "../../log";
import type { Cells, RowSource } from "../row-source";
import { statementName } from "./statement-name";

const connections = 4;
const settings = ["SET TIME ZONE 'UTC'", "SET default_transaction_read_only = on"];

/** Opens a pool of connections that only read. */
export function postgresqlRows(url: string): RowSource {
  let opened: Promise<Pool> | undefined;
  return {
    cellsOf: async (sql, values) => {
      const pool = await (opened ??= open(url));
      const text = numbered(sql);
      const query = {
        text,
        name: statementName({ sql: text }),
        values: [...values],
        rowMode: "array" as const,
      };
      return (await pool.query<never[]>(query)).rows as readonly Cells[] as Cells[];
    },
    close: async () => (await opened)?.end(),
  };
}

async function open(url: string): Promise<Pool> {
  const { Pool: Opened } = await import("pg");
  const pool = new Opened({
    ...{ connectionString: url, application_name: "annals", max: connections, keepAlive: true },
    connectionTimeoutMillis: 5000,
    onConnect: async (connection) => {
      for (const statement of settings) await connection.query(statement);
    },
  });
  // A connection that ends while nobody uses it; the pool opens another.
  pool.on("error", (error) => log.warn({ error }, "a connection to the database ended"));
  return pool;
}

function numbered(sql: string): string {
  let count = 0;
  return sql.replaceAll("?", () => `$${(count += 1)}`);
}
