import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { currentActor } from "@/lib/accounts/sessions/current-session";
import { reader } from "@/lib/platform/database";
import type { Notice } from "./notice";
import { countUnread, noticesOf } from "./repository";

/** What the signed-in person was told lately, the newest first. */
export async function loadNotices(): Promise<Notice[]> {
  const actor = await requireActor("/desk/notices");
  return noticesOf(reader(), actor.id);
}

/** How many of their notices the signed-in person has not read; null for nobody. */
export async function loadUnread(): Promise<number | null> {
  const actor = await currentActor();
  return actor && countUnread(reader(), actor.id);
}
