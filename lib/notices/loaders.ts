import "server-only";
import { currentActor, currentSession } from "@/lib/accounts/sessions/current-session";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import type { Notice } from "./notice";
import { accountNoticesOf, countUnread, noticesOf } from "./repository";

export async function loadNotices(): Promise<Notice[]> {
  const actor = await requireActor("/desk/notices");
  return noticesOf(reader(), actor.id);
}

const day = 24 * 60 * 60 * 1000;

/** Loads what was done to the signed-in person's account in the last thirty days, also while a required step is pending. */
export async function loadAccountNotices(): Promise<Notice[]> {
  const session = await currentSession();
  if (!session) return [];
  return accountNoticesOf(reader(), session.person.id, new Date(Date.now() - 30 * day));
}

export async function loadUnread(): Promise<number | null> {
  const actor = await currentActor();
  return actor && countUnread(reader(), actor.id);
}
