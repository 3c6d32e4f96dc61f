import type { Release } from "../content/model";
import type { AcrossYears, PublishedIndicator, PublishedTopic } from "./across-years";

export type TopicIndicators = { topic: PublishedTopic; indicators: PublishedIndicator[] };

/** Groups indicators by the topic of the newest report that has them, in print order, newest report first. */
export function indicatorsByTopic(across: AcrossYears): TopicIndicators[] {
  const seen = new Set<string>();
  const groups = new Map<string, PublishedIndicator[]>();
  for (const { topic, code } of across.releases.flatMap(inPrint)) {
    const indicator = across.indicators.get(code);
    if (!indicator || seen.has(code)) continue;
    seen.add(code);
    groups.set(topic, [...(groups.get(topic) ?? []), indicator]);
  }
  return [...groups].flatMap(([code, indicators]) => {
    const topic = across.topics.get(code);
    return topic ? [{ topic, indicators }] : [];
  });
}

function inPrint({ report }: Release): { topic: string; code: string }[] {
  const figures = Object.values(report.figures);
  return report.sections.flatMap(({ number, topic }) =>
    figures
      .filter(({ section }) => section === number)
      .map(({ indicator }) => ({ topic: topic.code, code: indicator.code })),
  );
}
