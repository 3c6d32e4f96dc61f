import type { Actor } from "@/lib/platform/actor";
import { singleton } from "@/lib/platform/singleton";

type Visit = { name: string; at: number };
type Visits = Map<string, Map<string, Visit>>;

// Who has a section open is worth nothing after a minute, so it is kept in memory and never stored.
const visits = singleton<Visits>("visits", () => new Map());

const stale = 60_000;

/** Notes that somebody has a section open, and tells who else has. */
export function visit(sectionId: string, actor: Pick<Actor, "id" | "name">, now: number): string[] {
  const present = visits.get(sectionId) ?? new Map<string, Visit>();
  present.set(actor.id, { name: actor.name, at: now });
  for (const [id, { at }] of present) if (now - at > stale) present.delete(id);
  visits.set(sectionId, present);
  return [...present].filter(([id]) => id !== actor.id).map(([, { name }]) => name);
}
