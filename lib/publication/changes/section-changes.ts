import { isDeepStrictEqual } from "node:util";
import type { ReleasedReport, ReleasedSection } from "../content/model";

export const sectionAspects = ["title", "topic", "layout", "order"] as const;
export type SectionAspect = (typeof sectionAspects)[number];

/** A section that differs; `earlier` is null where it was added, `later` where it was removed. */
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

/** The sections that differ in title, topic, what stands in them, or place; a renumbered one is removed and added. */
export function sectionChanges(earlier: ReleasedReport, later: ReleasedReport): SectionChange[] {
  const numbers = new Set([...later.sections, ...earlier.sections].map(({ number }) => number));
  return [...numbers].flatMap((number): SectionChange[] => {
    const [before, after] = [sectionOf(earlier, number), sectionOf(later, number)];
    if (!before || !after) return [{ number, earlier: before, later: after, aspects: [] }];
    const aspects = aspectsOf(before, after);
    if (follows(earlier, later, number) !== follows(later, earlier, number)) aspects.push("order");
    return aspects.length > 0 ? [{ number, earlier: before, later: after, aspects }] : [];
  });
}

function sectionOf({ sections }: ReleasedReport, number: string): ReleasedSection | null {
  return sections.find((section) => section.number === number) ?? null;
}

function aspectsOf(before: ReleasedSection, after: ReleasedSection): SectionAspect[] {
  const properties = Object.keys(aspectOf) as (keyof typeof aspectOf)[];
  const differing = properties.filter((each) => !isDeepStrictEqual(before[each], after[each]));
  return sectionAspects.filter((aspect) => differing.some((each) => aspectOf[each] === aspect));
}

/** The section before one, of those that both reports have. */
function follows(report: ReleasedReport, other: ReleasedReport, number: string): string | null {
  const common = report.sections.filter((section) => sectionOf(other, section.number));
  const at = common.findIndex((section) => section.number === number);
  return common[at - 1]?.number ?? null;
}
