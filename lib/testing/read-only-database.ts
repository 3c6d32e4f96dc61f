import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { unauditedWrite } from "@/lib/platform/unaudited-write";

/** Makes the next write meet a database that may not be written; the one after it finds that it may. */
export async function makeReadOnlyOnce(): Promise<void> {
  const statement = isPostgresql(env.DATABASE_URL)
    ? "SELECT set_config('default_transaction_read_only', 'on', false)"
    : "PRAGMA query_only = 1";
  await unauditedWrite((tx) => tx.$queryRawUnsafe(statement));
}
