import type { OutlineSection } from "@/lib/outline/model";
import { type Bilingual, isUnnamedInEnglish } from "@/lib/platform/bilingual";
import type { CheckContext } from "./checked-report";
import type { ChecklistLine } from "./line";
import { unnamedInEnglishMessage } from "./messages";

/** Returns a line for a section whose title, headings, labels or figures have no English name yet; none if all have. */
export function englishLines({ report }: CheckContext, section: OutlineSection): ChecklistLine[] {
  const { id, number, title, blocks } = section;
  const own = report.outline.fields.filter(({ sectionId }) => sectionId === id);
  const headings = blocks.flatMap(({ heading, items }) => [heading, ...items.map(({ label }) => label)]);
  const counts = {
    headings: unnamed([title, ...headings]),
    figures: unnamed(own.map(({ indicator }) => indicator?.name ?? null)),
  };
  if (counts.headings + counts.figures === 0) return [];
  const location = { section: number, sectionTitle: title, key: null, blockId: id, name: title, event: null };
  return [{ code: "NO_ENGLISH", level: "warning", ...location, sentence: unnamedInEnglishMessage(counts) }];
}

const unnamed = (names: readonly (Bilingual | null)[]) =>
  names.filter((name) => name !== null && isUnnamedInEnglish(name)).length;
