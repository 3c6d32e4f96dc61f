import type { Release } from "../content/model";
import type { AcrossYears, PublishedIndicator, PublishedTopic } from "./across-years";

export type TopicIndicators = { topic: PublishedTopic; indicators: PublishedIndicator[] };

/** Groups indicators by their topic, in print order, newest report first. */
export function indicatorsByTopic(across: AcrossYears): TopicIndicators[] {
  const seen = new Set<string>();
  const groups = new Map<string, PublishedIndicator[]>();
  for (const code of across.releases.flatMap(codesInPrint)) {
    const indicator = across.indicators.get(code);
    if (!indicator || seen.has(code)) continue;
    seen.add(code);
    const topic = indicator.topic.code;
    groups.set(topic, [...(groups.get(topic) ?? []), indicator]);
  }
  return [...groups].flatMap(([code, indicators]) => {
    const topic = across.topics.get(code);
    return topic ? [{ topic, indicators }] : [];
  });
}

function codesInPrint({ report }: Release): string[] {
  const figures = Object.values(report.figures);
  return report.sections.flatMap(({ number }) =>
    figures.filter(({ section }) => section === number).map(({ indicator }) => indicator.code),
  );
}
