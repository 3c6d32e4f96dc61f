import "server-only";
import { currentActor } from "@/lib/accounts/sessions/current-session";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import type { Notice } from "./notice";
import { countUnread, noticesOf } from "./repository";

export async function loadNotices(): Promise<Notice[]> {
  const actor = await requireActor("/desk/notices");
  return noticesOf(reader(), actor.id);
}

export async function loadUnread(): Promise<number | null> {
  const actor = await currentActor();
  return actor && countUnread(reader(), actor.id);
}
