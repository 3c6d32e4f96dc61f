import "server-only";
import type { Actor } from "@/lib/platform/actor";
import { shortLived } from "@/lib/platform/shared/short-lived";

/** When a person last had each section open, the longest ago first; times in milliseconds. */
type Visitor = { name: string; sections: [id: string, at: number][] };

const expiresAfter = 60_000;
/** Nobody reads more sections at a time; of more, the last ones count. */
const mostSections = 20;
const prefix = "presence:";

/**
 * Records that the actor has a section open, on whatever server. Returns the names of the others who do. Presence lasts for a minute
 * and is kept by person, since of those there are only so many.
 */
export async function recordVisit(
  sectionId: string,
  { id, name }: Pick<Actor, "id" | "name">,
): Promise<string[]> {
  const now = Date.now();
  const kept = await shortLived().list(prefix);
  const own = kept.get(id);
  const before = own ? visitorOf(own, now).sections.filter(([section]) => section !== sectionId) : [];
  const sections = [...before, [sectionId, now]].slice(-mostSections);
  await shortLived().keep(`${prefix}${id}`, JSON.stringify({ name, sections }), expiresAfter);
  // Few of all who are at work have this section open, and only they are parsed.
  const named = JSON.stringify(sectionId);
  return [...kept]
    .filter(([other, text]) => other !== id && text.includes(named))
    .map(([, text]) => visitorOf(text, now))
    .filter((visitor) => visitor.sections.some(([section]) => section === sectionId))
    .map((visitor) => visitor.name);
}

function visitorOf(text: string, now: number): Visitor {
  const { name, sections } = JSON.parse(text) as Visitor;
  return { name, sections: sections.filter(([, at]) => now - at <= expiresAfter) };
}
