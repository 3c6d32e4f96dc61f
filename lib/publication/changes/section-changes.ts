import { isDeepStrictEqual } from "node:util";
import type { ReleasedReport, ReleasedSection } from "../content/model";

export const sectionAspects = ["title", "topic", "layout", "order"] as const;
export type SectionAspect = (typeof sectionAspects)[number];

/** A changed section. `earlier` is null if it was added, `later` is null if it was removed. */
export type SectionChange = {
  number: string;
  earlier: ReleasedSection | null;
  later: ReleasedSection | null;
  aspects: SectionAspect[];
};

const aspectOf: Record<Exclude<keyof ReleasedSection, "number">, SectionAspect> = {
  title: "title",
  topic: "topic",
  lead: "layout",
  blocks: "layout",
};

/** Lists the sections that changed in title, topic, layout or order. A renumbered section counts as removed and added. */
export function sectionChanges(earlier: ReleasedReport, later: ReleasedReport): SectionChange[] {
  const numbers = new Set([...later.sections, ...earlier.sections].map(({ number }) => number));
  return [...numbers].flatMap((number): SectionChange[] => {
    const [before, after] = [sectionOf(earlier, number), sectionOf(later, number)];
    if (!before || !after) return [{ number, earlier: before, later: after, aspects: [] }];
    const aspects = aspectsOf(before, after);
    if (precedingSection(earlier, later, number) !== precedingSection(later, earlier, number))
      aspects.push("order");
    return aspects.length > 0 ? [{ number, earlier: before, later: after, aspects }] : [];
  });
}

function sectionOf({ sections }: ReleasedReport, number: string): ReleasedSection | null {
  return sections.find((section) => section.number === number) ?? null;
}

function aspectsOf(before: ReleasedSection, after: ReleasedSection): SectionAspect[] {
  const properties = Object.keys(aspectOf) as (keyof typeof aspectOf)[];
  const differing = properties.filter((property) => !isDeepStrictEqual(before[property], after[property]));
  return sectionAspects.filter((aspect) => differing.some((property) => aspectOf[property] === aspect));
}

/** Returns the number of the section before one, counting only sections that both reports have; null for the first. */
function precedingSection(report: ReleasedReport, other: ReleasedReport, number: string): string | null {
  const common = report.sections.filter((section) => sectionOf(other, section.number));
  const index = common.findIndex((section) => section.number === number);
  return common[index - 1]?.number ?? null;
}
