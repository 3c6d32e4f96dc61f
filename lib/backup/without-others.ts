import "server-only";
import type { Client } from "pg";
import { withoutPassword } from "@/lib/platform/database/postgresql/described";
import { migrationLock } from "@/lib/platform/database/postgresql/locks";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { otherConnections } from "@/lib/platform/database/postgresql/other-connections";
import { BackupRefused, refusals } from "./refusals";

/** Runs `work` while no server uses a database of PostgreSQL, and none can start on it. Refuses while one does. */
export async function withoutOthers<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ isFree: boolean }>(`SELECT pg_try_advisory_lock($1) AS "isFree"`, [
      migrationLock,
    ]);
    if (!rows[0]?.isFree) throw new BackupRefused(refusals.beingPrepared(withoutPassword(url)));
    const others = await otherConnections(client);
    if (others > 0) throw new BackupRefused(refusals.served(withoutPassword(url), others));
    return work(client);
  });
}
