import "server-only";
import type { Context } from "@/lib/audit/command";
import type { NoticeEvent } from "./notice";
import { saveNotices } from "./repository";

type NoticeInput = { subject: string; event: NoticeEvent; to: readonly string[] };

/** Notifies each person once, in the transaction of the event. The actor is left out. */
export async function notify({ tx, actor, at }: Context, { to, subject, event }: NoticeInput): Promise<void> {
  const others = [...new Set(to)].filter((id) => id !== actor.id);
  if (others.length > 0) await saveNotices(tx, others, { subject, event, at });
}
