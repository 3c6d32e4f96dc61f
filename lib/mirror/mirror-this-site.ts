import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { preparedFolder } from "@/lib/prepared/prepared-folder";
import { noteMirror } from "./last-mirror";
import { makeMirror } from "./make-mirror";
import type { Outcome } from "./target";

/** Where readers of a mirror find the site itself; null for nowhere. */
export function liveAddress(): string | null {
  const address = env.MIRROR_LIVE_URL ?? env.APP_URL?.replace(/\/$/, "");
  return address === undefined || address === "none" ? null : address;
}

/** Brings a mirror of this site to what is published, as the settings say. How the one at `MIRROR_TO` stands is noted. */
export async function mirrorThisSite(target: string, mayReplaceVersions = false): Promise<Outcome> {
  const database = databaseFile(env.DATABASE_URL);
  const note = target === env.MIRROR_TO ? noteMirror : async () => undefined;
  const now = new Date();
  try {
    const outcome = await makeMirror({
      ...{ target, prepared: preparedFolder(database), endpoint: env.MIRROR_ENDPOINT, live: liveAddress() },
      ...{ now, mayReplaceVersions },
    });
    await note(database, { at: now.toISOString(), target, ok: true, error: null });
    return outcome;
  } catch (error) {
    await note(database, { target, ok: false, error: (error as Error).message });
    throw error;
  }
}
