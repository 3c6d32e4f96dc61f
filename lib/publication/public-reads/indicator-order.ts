import { figuresOfSection } from "../content/figures-by-section";
import type { Release } from "../content/model";
import type { AcrossYears, PublishedIndicator, PublishedTopic } from "./across-years";

export type TopicIndicators = { topic: PublishedTopic; indicators: PublishedIndicator[] };

/** Groups indicators by their topic, in print order, newest report first. */
export function indicatorsByTopic(across: AcrossYears): readonly TopicIndicators[] {
  const groups = known.get(across) ?? groupByTopic(across);
  known.set(across, groups);
  return groups;
}

const known = new WeakMap<AcrossYears, TopicIndicators[]>();

function groupByTopic(across: AcrossYears): TopicIndicators[] {
  const seen = new Set<string>();
  const groups = new Map<string, PublishedIndicator[]>();
  for (const code of across.releases.flatMap(codesInPrint)) {
    const indicator = across.indicators.get(code);
    if (!indicator || seen.has(code)) continue;
    seen.add(code);
    const topic = indicator.topic.code;
    const group = groups.get(topic);
    if (group) group.push(indicator);
    else groups.set(topic, [indicator]);
  }
  return [...groups].flatMap(([code, indicators]) => {
    const topic = across.topics.get(code);
    return topic ? [{ topic, indicators }] : [];
  });
}

function codesInPrint({ report }: Release): string[] {
  return report.sections.flatMap(({ number }) =>
    figuresOfSection(report, number).map(({ indicator }) => indicator.code),
  );
}
