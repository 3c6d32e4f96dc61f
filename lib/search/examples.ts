import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import type { Locale } from "@/lib/platform/i18n/routing";

const most = 5;

/** Returns names that the search finds, for somebody who has typed nothing yet; none while nothing is published. */
export function searchExamples(across: AcrossYears, locale: Locale): string[] {
  const [series] = across.series.values();
  const topics = indicatorsByTopic(across).flatMap(({ topic, indicators: [first] }) => [
    first?.name,
    topic.name,
  ]);
  const names = [...topics, series?.name].flatMap((name) => (name ? [name[locale]] : []));
  return [...new Set(names)].slice(0, most);
}
