import type { Release, ReleasedSection } from "../content/model";
import type { AcrossYears, PublishedTopic } from "./across-years";

/** A section of another topic with some of a topic's indicators; `count` is how many. */
export type Carrier = { section: ReleasedSection; count: number };

/** A topic in one year: its own sections, and sections of other topics with its indicators. */
export type TopicYear = { release: Release; own: ReleasedSection[]; carriers: Carrier[] };

/** Follows a topic through splits, merges and renames of sections by its indicators. Newest year first. */
export function topicMovesOf(topic: PublishedTopic, { releases }: AcrossYears): TopicYear[] {
  const indicators = new Set(
    releases.flatMap((release) => codesWithin(release, (code) => code === topic.code)),
  );
  return releases.map((release) => {
    const { sections } = release.report;
    const own = sections.filter((section) => section.topic.code === topic.code);
    const carriers = sections
      .filter((section) => section.topic.code !== topic.code)
      .map((section) => ({ section, count: countOf(release, section, indicators) }))
      .filter(({ count }) => count > 0);
    return { release, own, carriers };
  });
}

function codesWithin({ report }: Release, isIncluded: (topic: string) => boolean): string[] {
  const numbers = new Set(
    report.sections.filter(({ topic }) => isIncluded(topic.code)).map(({ number }) => number),
  );
  return indicatorCodesOf(report, (section) => numbers.has(section));
}

function countOf({ report }: Release, { number }: ReleasedSection, indicators: ReadonlySet<string>): number {
  const codes = new Set(indicatorCodesOf(report, (section) => section === number));
  return [...codes].filter((code) => indicators.has(code)).length;
}

function indicatorCodesOf(
  { figures }: Release["report"],
  isIncluded: (section: string) => boolean,
): string[] {
  return Object.values(figures)
    .filter(({ section }) => isIncluded(section))
    .map(({ indicator }) => indicator.code);
}
