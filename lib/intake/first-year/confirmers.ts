import type { PersonLine } from "@/lib/accounts/people/person-listing";

/** An editor who can sign in or was invited, with the topics in question that they do not have. */
export type Editor = { id: string; name: string; missing: string[] };

/** Who may confirm what a document proposes. `topics` are the codes of those it is about, `free` those that no editor has. */
export type Confirmers = { ownId: string; topics: string[]; free: string[]; editors: Editor[] };

type Person = Pick<PersonLine, "id" | "name" | "roles" | "state"> & { topics: readonly { code: string }[] };

/** Returns who may confirm values of these topics; null if the actor may do so for all of them. */
export function confirmersOf(
  topics: readonly string[],
  people: readonly Person[],
  actor: { id: string },
): Confirmers | null {
  const editors = people
    .filter(({ roles, state }) => roles.includes("editor") && (state === "active" || state === "invited"))
    .map(({ id, name, topics: own }) => {
      const held = new Set(own.map(({ code }) => code));
      return { id, name, missing: topics.filter((code) => !held.has(code)) };
    });
  if (editors.some(({ id, missing }) => id === actor.id && missing.length === 0)) return null;
  const free = topics.filter((code) => editors.every(({ missing }) => missing.includes(code)));
  return { ownId: actor.id, topics: [...topics], free, editors };
}
