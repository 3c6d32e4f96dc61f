import "server-only";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { byProgram } from "@/lib/platform/access";
import { system } from "@/lib/platform/actor";
import type { Tx } from "@/lib/platform/database";
import { printVersion } from "../content/version";
import { type Effect, saveEffects, unrecordedEffects } from "./release-history-repository";

/** Records of each release whose embargo has ended that it has taken effect, once and for ever. Returns how many did. */
export const recordEffects = command(z.object({}), byProgram, async (_, { tx, at }) => {
  const [first, ...others] = await effectsUntil(tx, at);
  return first ? recorded(1 + others.length, first, ...others) : unchanged(0);
});

/**
 * Saves the effects that nobody has recorded yet and returns their events. A publication records them before its own, so that
 * the audit trail has all releases in the order in which readers saw them.
 */
export async function effectsUntil(tx: Tx, at: Date): Promise<AuditInput[]> {
  const effects = await unrecordedEffects(tx, at);
  if (effects.length > 0) await saveEffects(tx, effects, at);
  return effects.map(eventOf);
}

function eventOf({ id, year, attempt, embargoUntil, ...version }: Effect): AuditInput {
  const to = {
    year,
    version: printVersion(version),
    attempt,
    embargoUntil: embargoUntil?.toISOString() ?? "",
  };
  return { type: "release.took_effect", subject: `release:${id}`, to, actor: system };
}
