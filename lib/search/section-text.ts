import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { ReleasedReport, ReleasedSection } from "@/lib/publication/content/model";

/** All that a section says as it is printed, its figures in their places. */
export function textOf(report: ReleasedReport, { lead, blocks }: ReleasedSection): string {
  const items = blocks.flatMap(({ heading, items }) => [
    heading?.zh,
    ...items.flatMap(({ label, field }) => [label?.zh, printed(report, field)]),
  ]);
  return [lead === null ? undefined : printed(report, lead), ...items].filter(Boolean).join(" ");
}

function printed({ sentences, figures }: ReleasedReport, field: string): string | undefined {
  const wording = sentences[field];
  if (wording === undefined) return figures[field]?.printed;
  const parts = parseNarrative(wording);
  return parts
    .map((part) => (part.kind === "text" ? part.text : (figures[part.key]?.printed ?? figurePlaceholder)))
    .join("");
}
