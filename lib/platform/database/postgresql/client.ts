import type { Client } from "pg";

/** Runs `work` on a connection of its own, which ends with it and takes its locks along. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const { Client: Connection } = await import("pg");
  const client = new Connection({
    connectionString: url,
    application_name: "annals",
    connectionTimeoutMillis: 5000,
  });
  // Whatever uses the connection hears of its end by itself.
  client.on("error", () => undefined);
  await client.connect();
  try {
    await client.query("SET TIME ZONE 'UTC'");
    return await work(client);
  } finally {
    await client.end().catch(() => undefined);
  }
}

export async function inTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query("BEGIN");
  try {
    const value = await work();
    await client.query("COMMIT");
    return value;
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
}
