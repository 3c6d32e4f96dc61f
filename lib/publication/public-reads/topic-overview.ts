import type { Bilingual } from "@/lib/platform/bilingual";
import { figuresOfSection } from "../content/figures-by-section";
import type { AcrossYears, PublishedIndicator, PublishedTopic, SectionHeading } from "./across-years";
import { indicatorsByTopic } from "./indicator-order";
import { topicMovesOf } from "./topic-moves";

/** Sections in which a report covers a topic, with the number of figures: of its own, or carried in sections of others. */
export type TopicCoverage = { year: number; own: CoveringSection[]; carriers: CoveringSection[] };
export type CoveringSection = { section: SectionHeading; count: number };

/** A topic with where each report covers it, newest first, its indicators, and all topics to choose from. */
export type TopicOverview = {
  topic: Pick<PublishedTopic, "code" | "name">;
  /** Whose reports have sections of it. */
  years: number[];
  coverage: TopicCoverage[];
  indicators: PublishedIndicator[];
  topics: { code: string; name: Bilingual }[];
};

/** Returns the overview of a topic; null if no release in force has it. */
export function topicOverviewOf(across: AcrossYears, code: string): TopicOverview | null {
  const topic = across.topics.get(code);
  if (!topic) return null;
  return {
    topic: { code, name: topic.name },
    years: topic.sections.map(({ year }) => year),
    coverage: topicCoverageOf(topic, across),
    indicators: indicatorsByTopic(across).find((group) => group.topic.code === code)?.indicators ?? [],
    topics: [...across.topics.values()].map((each) => ({ code: each.code, name: each.name })),
  };
}

/** Follows a topic through the reports, newest first. */
export function topicCoverageOf(topic: PublishedTopic, across: AcrossYears): TopicCoverage[] {
  return topicMovesOf(topic, across).map(({ release: { year, report }, own, carriers }) => ({
    year,
    own: own.map(({ number, title, topic: of }) => ({
      section: { number, title, topic: of },
      count: figuresOfSection(report, number).length,
    })),
    carriers: carriers.map(({ section: { number, title, topic: of }, count }) => ({
      section: { number, title, topic: of },
      count,
    })),
  }));
}
