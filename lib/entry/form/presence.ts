import type { Actor } from "@/lib/platform/actor";
import { singleton } from "@/lib/platform/singleton";

/** When a person last had each section open, the longest ago first; times in milliseconds. */
type Visitor = { name: string; sections: Map<string, number> };

// Presence expires after a minute, so it is held in memory and never stored. By person, since of those there are only so many.
const visitors = singleton("visitors", () => new Map<string, Visitor>());

const expiresAfter = 60_000;
/** Nobody reads more sections at a time; of more, the last ones count. */
const mostSections = 20;

/** Records that the actor has a section open. Returns the names of the others who do. `now` is in milliseconds. */
export function recordVisit(sectionId: string, actor: Pick<Actor, "id" | "name">, now: number): string[] {
  const sections = visitors.get(actor.id)?.sections ?? new Map<string, number>();
  sections.delete(sectionId);
  sections.set(sectionId, now);
  visitors.set(actor.id, { name: actor.name, sections });
  for (const id of visitors.keys()) sweep(id, now);
  return [...visitors]
    .filter(([id, visitor]) => id !== actor.id && visitor.sections.has(sectionId))
    .map(([, { name }]) => name);
}

function sweep(id: string, now: number): void {
  const sections = visitors.get(id)?.sections ?? new Map<string, number>();
  for (const [section, at] of sections)
    if (now - at > expiresAfter || sections.size > mostSections) sections.delete(section);
  if (sections.size === 0) visitors.delete(id);
}

/** How many visits are held in memory. */
export function countVisits(): number {
  return [...visitors.values()].reduce((sum, { sections }) => sum + sections.size, 0);
}
