import "server-only";
import type { Pool } from "pg";
import { inTurns } from "./in-turns";
import { log } from "../../log";

type Connections = {
  max: number;
  /** What each connection begins with. */
  statements: readonly string[];
};

/** In milliseconds. */
const longestConnecting = 5000;

/** Opens connections to a database as they are needed. `pg` is loaded here: an office on SQLite never does. */
export async function openPool(url: string, { max, statements }: Connections): Promise<Pool> {
  const { Client, Pool } = await import("pg");
  const pool = new Pool({
    connectionString: url,
    Client: inTurns(Client),
    application_name: "annals",
    max,
    connectionTimeoutMillis: longestConnecting,
    keepAlive: true,
    onConnect: async (connection) => {
      for (const statement of statements) await connection.query(statement);
    },
  });
  // A connection that ends while nobody uses it; the pool opens another.
  pool.on("error", (error) => log.warn({ error }, "a connection to the database ended"));
  return pool;
}
