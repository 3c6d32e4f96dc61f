import type { Actor } from "@/lib/platform/actor";
import { singleton } from "@/lib/platform/singleton";

type Visit = { name: string; at: number };
type Visits = Map<string, Map<string, Visit>>;

// Presence expires after a minute, so it is held in memory and never stored.
const visits = singleton<Visits>("visits", () => new Map());

const expiresAfter = 60_000;

/** Records that the actor has a section open. Returns the names of the others who do. `now` is in milliseconds. */
export function recordVisit(sectionId: string, actor: Pick<Actor, "id" | "name">, now: number): string[] {
  const present = visits.get(sectionId) ?? new Map<string, Visit>();
  present.set(actor.id, { name: actor.name, at: now });
  for (const [id, { at }] of present) if (now - at > expiresAfter) present.delete(id);
  visits.set(sectionId, present);
  return [...present].filter(([id]) => id !== actor.id).map(([, { name }]) => name);
}
