import type { Client } from "pg";

/** How many other connections of Annals there are to the database of `client`: of servers, which always have one, and of commands. */
export async function otherConnections(client: Client): Promise<number> {
  const { rows } = await client.query<{ n: number }>(
    `SELECT count(*)::int AS "n" FROM pg_stat_activity
     WHERE datname = current_database() AND application_name LIKE 'annals%' AND pid <> pg_backend_pid()`,
  );
  return rows[0]?.n ?? 0;
}
