import type { Bilingual } from "@/lib/platform/bilingual";
import type { AcrossYears, PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import { permanentQuery } from "./query";

type Named = { code: string; name: Bilingual };

/** An indicator to choose, with the years that report it, oldest first. */
export type IndicatorChoice = Named & { years: number[] };

/** What a table can be made of: indicators by topic, those of several years first, and the series of events. */
export type TableChoices = { topics: (Named & { indicators: IndicatorChoice[] })[]; series: Named[] };

/** Returns the choices from the releases in force, the topics with most that can be followed over years first. */
export function tableChoicesOf(across: AcrossYears): TableChoices {
  const topics = indicatorsByTopic(across).map(({ topic, indicators }) => ({
    ...{ code: topic.code, name: topic.name },
    indicators: indicators.map(choiceOf).toSorted((a, b) => b.years.length - a.years.length),
  }));
  return {
    topics: topics.toSorted((a, b) => severalIn(b) - severalIn(a)),
    series: [...across.series.values()].map(({ code, name }) => ({ code, name })),
  };
}

const choiceOf = ({ code, name, values }: PublishedIndicator): IndicatorChoice => ({
  ...{ code, name },
  years: [...new Set(values.map(({ year }) => year))],
});

const isOfSeveralYears = ({ years }: IndicatorChoice) => years.length > 1;
const severalIn = ({ indicators }: { indicators: IndicatorChoice[] }) =>
  indicators.filter(isOfSeveralYears).length;

/** A table to begin with: the indicators of a topic that several years report. */
export type TableExample = { name: Bilingual; count: number; first: number; last: number; query: string };

const maxExamples = 3;

/** Returns tables of the topics with most to show, in the newest versions. */
export function tableExamplesOf({ topics }: TableChoices, { releases }: AcrossYears): TableExample[] {
  return topics.slice(0, maxExamples).flatMap(({ name, indicators }) => {
    const several = indicators.filter(isOfSeveralYears);
    const years = new Set(several.flatMap(({ years }) => years));
    const of = releases.filter(({ year }) => years.has(year));
    const [last, first] = [of[0]?.year, of.at(-1)?.year];
    if (first === undefined || last === undefined) return [];
    const codes = several.map(({ code }) => code);
    const query = permanentQuery({ indicators: codes, series: [], form: "wide" }, of);
    return [{ name, count: several.length, first, last, query }];
  });
}
