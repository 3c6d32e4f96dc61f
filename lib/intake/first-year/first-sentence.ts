import { newSentenceKey } from "@/lib/outline/new-code";
import type { SectionInput } from "@/lib/outline/schema";

type Numbered = Pick<SectionInput, "number">;

/**
 * Returns a block of text with one empty sentence, so that somebody can begin to write in a new section; nothing for a section
 * that only stands above others.
 */
export function firstSentence(
  section: Numbered,
  sections: readonly Numbered[],
): Pick<SectionInput, "blocks" | "fields"> {
  if (sections.some(({ number }) => number.startsWith(`${section.number}.`)))
    return { blocks: [], fields: [] };
  const key = newSentenceKey(section, () => false);
  return {
    blocks: [{ kind: "prose", items: [{ field: key }] }],
    fields: [{ key, kind: "text", indicator: null, basis: "unstated" }],
  };
}
