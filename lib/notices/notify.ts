import "server-only";
import type { Context } from "@/lib/audit/command";
import type { Tidings } from "./notice";
import { saveNotices } from "./repository";

type Told = { subject: string; tidings: Tidings; to: readonly string[] };

/** Tells people of what this very transaction does, once each; nobody is told of what they did themselves. */
export async function tell({ tx, actor, at }: Context, { to, subject, tidings }: Told): Promise<void> {
  const others = [...new Set(to)].filter((id) => id !== actor.id);
  if (others.length > 0) await saveNotices(tx, others, { subject, tidings, at });
}
