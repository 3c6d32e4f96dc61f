import { referencesOf } from "@/lib/narrative/narrative";
import type { ReleasedReport, ReleasedSection } from "@/lib/publication/content/model";

/** A place where a figure is printed: a section, and the wording of its sentence unless it stands in a row. */
export type Standing = { section: ReleasedSection; wording: string | null };

/** Everywhere a report prints a figure, in the order of print. */
export function standingsOf(report: ReleasedReport, key: string): Standing[] {
  return report.sections.flatMap((section) => {
    const fields = section.blocks.flatMap((block) => [
      block.edition,
      ...block.items.map((item) => item.field),
    ]);
    return [section.lead, ...fields].flatMap((field): Standing[] => {
      if (field === key) return [{ section, wording: null }];
      const wording = field === null ? undefined : report.sentences[field];
      return wording !== undefined && referencesOf(wording).includes(key) ? [{ section, wording }] : [];
    });
  });
}
