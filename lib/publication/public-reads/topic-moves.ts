import { codesOfSection } from "../content/figures-by-section";
import type { Release, ReleasedReport, ReleasedSection } from "../content/model";
import type { AcrossYears, PublishedTopic } from "./across-years";

/** A section of another topic that prints some of a topic's matter; `count` is how many indicators. */
export type Carrier = { section: ReleasedSection; count: number };

/** A topic in one year: its own sections, and sections of other topics with its indicators. */
export type TopicYear = { release: Release; own: ReleasedSection[]; carriers: Carrier[] };

/**
 * Follows a topic through splits, merges and renames of sections, newest year first: by the indicators that belong to it and
 * those that a section of its own printed in some year.
 */
export function topicMovesOf(topic: PublishedTopic, { releases, indicators: all }: AcrossYears): TopicYear[] {
  const belonging = [...all.values()].filter((indicator) => indicator.topic.code === topic.code);
  const printed = releases.flatMap(({ report }) => codesWithin(report, topic.code));
  const indicators = new Set([...belonging.map(({ code }) => code), ...printed]);
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

/** Returns the indicators that a report prints in sections of a topic. */
function codesWithin(report: ReleasedReport, topicCode: string): string[] {
  const own = report.sections.filter(({ topic }) => topic.code === topicCode);
  return own.flatMap(({ number }) => [...codesOfSection(report, number)]);
}

function countOf({ report }: Release, { number }: ReleasedSection, indicators: ReadonlySet<string>): number {
  let count = 0;
  for (const code of codesOfSection(report, number)) if (indicators.has(code)) count += 1;
  return count;
}
