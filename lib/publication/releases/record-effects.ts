import "server-only";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { byProgram } from "@/lib/platform/access";
import { printVersion } from "../content/version";
import { type Effect, saveEffects, unrecordedEffects } from "./release-history-repository";

/** Records of each release whose embargo has ended that it has taken effect, once and for ever. Returns which they are. */
export const recordEffects = command(z.object({}), byProgram, async (_, { tx, at }) => {
  const effects = await unrecordedEffects(tx, at);
  const [first, ...others] = effects.map(eventOf);
  if (!first) return unchanged(effects);
  await saveEffects(tx, effects, at);
  return recorded(effects, first, ...others);
});

function eventOf({ id, year, attempt, embargoUntil, ...version }: Effect) {
  const to = {
    year,
    version: printVersion(version),
    attempt,
    embargoUntil: embargoUntil?.toISOString() ?? "",
  };
  return { type: "release.took_effect" as const, subject: `release:${id}`, to };
}
