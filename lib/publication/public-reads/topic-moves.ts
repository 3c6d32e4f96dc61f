import type { AcrossYears, PublishedTopic } from "./across-years";
import type { Release, ReleasedSection } from "../content/model";

/** A section of another topic that carries some of a topic's indicators in a year. */
export type Carrier = { section: ReleasedSection; count: number };

/** Where a topic is in one year: in sections of its own, and in those of others. */
export type TopicYear = { release: Release; own: ReleasedSection[]; carriers: Carrier[] };

/** How a topic's matter moved, the newest year first: sections are split, merged and renamed, its indicators go on. */
export function movesOf(topic: PublishedTopic, { releases }: AcrossYears): TopicYear[] {
  const matter = new Set(releases.flatMap((release) => codesWithin(release, (one) => one === topic.code)));
  return releases.map((release) => {
    const { sections } = release.report;
    const own = sections.filter((section) => section.topic.code === topic.code);
    const carriers = sections
      .filter((section) => section.topic.code !== topic.code)
      .map((section) => ({ section, count: countOf(release, section, matter) }))
      .filter(({ count }) => count > 0);
    return { release, own, carriers };
  });
}

function codesWithin({ report }: Release, isOf: (topic: string) => boolean): string[] {
  const numbers = new Set(
    report.sections.filter(({ topic }) => isOf(topic.code)).map(({ number }) => number),
  );
  return figuresOf(report, (section) => numbers.has(section));
}

function countOf({ report }: Release, { number }: ReleasedSection, matter: ReadonlySet<string>): number {
  const codes = new Set(figuresOf(report, (section) => section === number));
  return [...codes].filter((code) => matter.has(code)).length;
}

function figuresOf({ figures }: Release["report"], isIn: (section: string) => boolean): string[] {
  return Object.values(figures)
    .filter(({ section }) => isIn(section))
    .map(({ indicator }) => indicator.code);
}
