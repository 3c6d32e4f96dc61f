import { referencesOf } from "@/lib/narrative/narrative";
import type { ReleasedReport, ReleasedSection } from "../content/model";

/** Lists the sections that print a figure or sentence, as an item or within a sentence. */
export function sectionsPrinting(report: ReleasedReport, key: string): ReleasedSection[] {
  return report.sections.filter((section) =>
    fieldsOf(section).some(
      (field) => field === key || referencesOf(report.sentences[field] ?? "").includes(key),
    ),
  );
}

function fieldsOf({ lead, blocks }: ReleasedSection): string[] {
  const fields = blocks.flatMap((block) => [block.edition, ...block.items.map(({ field }) => field)]);
  return [lead, ...fields].filter((field) => field !== null);
}
