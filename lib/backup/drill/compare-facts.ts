import { type Facts, type Kind, kinds } from "./facts";

/** How one kind of thing compares: how many there are on each side, and the names of those that differ or are missing. */
export type Comparison = { kind: Kind; source: number; restored: number; differing: string[] };

/** Compares a database with the one restored from its newest backup: both have to hold the same. */
export function compareFacts(source: Facts, restored: Facts): Comparison[] {
  return kinds.map((kind) =>
    compared(kind, source, restored, [...source[kind].keys(), ...restored[kind].keys()]),
  );
}

// What is published and what was recorded stays; values and people go on changing after a backup was made.
const lasting = ["releases", "files", "head"] as const;

/** Compares a database with one restored from an older backup: what lasts has to be in the database as it was then. */
export function compareLasting(source: Facts, restored: Facts): Comparison[] {
  return lasting.map((kind) => compared(kind, source, restored, [...restored[kind].keys()]));
}

function compared(kind: Kind, source: Facts, restored: Facts, names: readonly string[]): Comparison {
  const differing = [...new Set(names)].filter((name) => source[kind].get(name) !== restored[kind].get(name));
  return { kind, source: source[kind].size, restored: restored[kind].size, differing };
}
