import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import type { filters } from "./filters";

/** A value of each filter that selects something; null where nothing is published that has one. */
export type FilterExamples = Record<(typeof filters)[number]["name"], string | null>;

/** Returns an example of each filter from the releases in force: the two newest years, and what comes first in them. */
export function filterExamples(across: AcrossYears): FilterExamples {
  const [newest] = across.releases;
  const [ofFirstTopic] = indicatorsByTopic(across);
  const [series] = across.series.keys();
  const years = across.releases.slice(0, 2).map(({ year }) => year);
  return {
    year: years.toReversed().join() || null,
    section: newest?.report.sections.at(-1)?.number ?? null,
    indicator: ofFirstTopic?.indicators[0]?.code ?? null,
    series: series ?? null,
    version: newest?.version ?? null,
  };
}
