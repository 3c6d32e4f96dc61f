import { referencesOf } from "@/lib/narrative/narrative";
import type { ReleasedReport } from "../content/model";
import type { SectionHeading } from "./across-years";

/** An occurrence of a figure in a section. `wording` is its sentence, or null if the figure is an item by itself. */
export type Occurrence = { section: SectionHeading; wording: string | null };

/** Returns all occurrences of a figure in a report, in print order. */
export function occurrencesOf(report: ReleasedReport, key: string): Occurrence[] {
  return report.sections.flatMap(({ lead, blocks, ...section }) => {
    const fields = blocks.flatMap((block) => [block.edition, ...block.items.map((item) => item.field)]);
    return [lead, ...fields].flatMap((field): Occurrence[] => {
      if (field === key) return [{ section, wording: null }];
      const wording = field === null ? undefined : report.sentences[field];
      return wording !== undefined && referencesOf(wording).includes(key) ? [{ section, wording }] : [];
    });
  });
}
