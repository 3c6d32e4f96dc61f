import "server-only";
import type { Client } from "pg";
import { setTimeout as pause } from "node:timers/promises";
import { log } from "../../log";

const channel = "annals_public_pages";

const milliseconds = {
  /** A connection over which nothing comes any more does not always end: it is tried this often. */
  askEvery: 5_000,
  patience: 3_000,
  reconnectAfter: 500,
};

/**
 * Calls `changed` whenever a transaction of any server has been committed that may change public pages, and after each time that
 * nothing could be heard. Returns what stops it.
 */
export function toldOfPublicChanges(url: string, changed: () => void): () => Promise<void> {
  let isStopped = false;
  let current: Client | undefined;

  const listen = async () => {
    for (let isFirst = true; !isStopped; isFirst = false) {
      try {
        current = await connected(url);
        current.on("notification", changed);
        await current.query(`LISTEN ${channel}`);
        if (!isFirst) changed();
        await untilLost(current);
      } catch (error) {
        if (!isStopped) log.warn({ error }, "changes made by other servers are not heard");
      }
      await current?.end().catch(() => undefined);
      await pause(milliseconds.reconnectAfter, undefined, { ref: false });
    }
  };
  void listen();
  return async () => {
    isStopped = true;
    await current?.end().catch(() => undefined);
  };
}

async function connected(url: string): Promise<Client> {
  const { Client: Connection } = await import("pg");
  const client = new Connection({
    ...{ connectionString: url, application_name: "annals listener", keepAlive: true },
    ...{ connectionTimeoutMillis: milliseconds.patience, query_timeout: milliseconds.patience },
  });
  // `untilLost` notices it.
  client.on("error", () => undefined);
  await client.connect();
  return client;
}

// Throws once the connection is lost.
async function untilLost(client: Client): Promise<void> {
  const ended = new Promise<void>((resolve) => void client.once("end", resolve));
  for (;;) {
    await Promise.race([ended, pause(milliseconds.askEvery, undefined, { ref: false })]);
    await client.query("SELECT 1");
  }
}
