import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { ReleasedReport, ReleasedSection } from "@/lib/publication/content/model";

/** Returns the whole text of a section as printed, with the figures filled in. */
export function sectionText(report: ReleasedReport, { lead, blocks }: ReleasedSection): string {
  const items = blocks.flatMap(({ heading, items }) => [
    heading?.zh,
    ...items.flatMap(({ label, field }) => [label?.zh, printField(report, field)]),
  ]);
  return [lead === null ? undefined : printField(report, lead), ...items].filter(Boolean).join(" ");
}

function printField({ sentences, figures }: ReleasedReport, field: string): string | undefined {
  const wording = sentences[field];
  if (wording === undefined) return figures[field]?.printed;
  const parts = parseNarrative(wording);
  return parts
    .map((part) => (part.kind === "text" ? part.text : (figures[part.key]?.printed ?? figurePlaceholder)))
    .join("");
}
