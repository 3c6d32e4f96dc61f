import { type Bilingual, isUnnamedInEnglish } from "@/lib/platform/bilingual";

/** Returns the id of a heading or label, made from its English; `part-N` if it has none yet. */
export function anchorOf(label: Bilingual, position: number): string {
  const words = isUnnamedInEnglish(label) ? "" : label.en;
  const slug = words
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return slug || `part-${position + 1}`;
}

/**
 * Returns an id for each heading, null for none. One that is said again in the same list gets its position behind it. `prefix`
 * keeps the headings of several sections on one page apart.
 */
export function headingAnchors(headings: readonly (Bilingual | null)[], prefix = ""): (string | null)[] {
  const taken = new Set<string>();
  return headings.map((heading, position) => {
    if (!heading) return null;
    const anchor = anchorOf(heading, position);
    let own = anchor;
    for (let number = position + 1; taken.has(own); number += 1) own = `${anchor}-${number}`;
    taken.add(own);
    return prefix + own;
  });
}
