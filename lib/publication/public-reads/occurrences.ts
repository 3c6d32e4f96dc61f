import { referencesOf } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "../content/model";
import type { SectionHeading } from "./across-years";

/** An occurrence of a figure in a section. `wording` is its sentence, or null if the figure is an item by itself. */
export type Occurrence = { section: SectionHeading; wording: string | null };

// A released report never changes, so it is read through once.
const known = new WeakMap<ReleasedReport, ReadonlyMap<string, Occurrence[]>>();

/** Returns all occurrences of a figure in a report, in print order. */
export function occurrencesOf(report: ReleasedReport, key: string): readonly Occurrence[] {
  const all = known.get(report) ?? occurrencesIn(report);
  known.set(report, all);
  return all.get(key) ?? [];
}

function occurrencesIn({ sections, sentences }: ReleasedReport): ReadonlyMap<string, Occurrence[]> {
  const all = new Map<string, Occurrence[]>();
  const add = (key: string, occurrence: Occurrence) => {
    const known = all.get(key);
    if (known) known.push(occurrence);
    else all.set(key, [occurrence]);
  };
  for (const { lead, blocks, ...section } of sections) {
    const items = blocks.flatMap((block) => [block.edition, ...block.items.map(({ field }) => field)]);
    for (const field of [lead, ...items].filter((each) => each !== null)) {
      const wording = sentences[field];
      if (wording === undefined) add(field, { section, wording: null });
      else for (const key of new Set(referencesOf(wording))) add(key, { section, wording });
    }
  }
  return all;
}
