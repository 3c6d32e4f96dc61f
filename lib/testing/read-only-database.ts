import { unauditedWrite } from "@/lib/platform/unaudited-write";

/** Makes the next write meet a database that may not be written; the one after it finds that it may. */
export async function makeReadOnlyOnce(): Promise<void> {
  await unauditedWrite((tx) => tx.$queryRawUnsafe("PRAGMA query_only = 1"));
}
