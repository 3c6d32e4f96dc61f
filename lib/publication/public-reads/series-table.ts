import type { Bilingual } from "@/lib/platform/bilingual";
import type { AcrossYears, PublishedEdition, PublishedSeries, PublishedValue } from "./across-years";

export type SeriesColumn = { code: string; name: Bilingual };

/** Consecutive years without a published edition: either their reports have none, or there are no reports. */
export type MissingEditions = { years: number[]; hasReport: boolean };

/**
 * Returns the columns for a table of editions: dates first, then the indicators that most editions have, in print order. The
 * edition itself is not a column, since it names the row.
 */
export function seriesColumnsOf({ editions }: PublishedSeries): SeriesColumn[] {
  const columns = new Map<string, { name: Bilingual; times: number }>();
  for (const { block, figures } of editions.toReversed()) {
    const codes = new Map(figures.filter(isColumn(block.edition)).map(codeAndName));
    for (const [code, name] of codes) columns.set(code, { name, times: (columns.get(code)?.times ?? 0) + 1 });
  }
  const rank = (code: string, times: number) => (code === "event.dates" ? Infinity : times);
  return [...columns]
    .toSorted(([a, { times: x }], [b, { times: y }]) => rank(b, y) - rank(a, x) || 0)
    .map(([code, { name }]) => ({ code, name }));
}

const isColumn =
  (edition: string | null) =>
  ({ figure }: PublishedValue): boolean =>
    figure.key !== edition && !figure.indicator.code.startsWith("event.edition");

const codeAndName = ({ figure: { indicator } }: PublishedValue) => [indicator.code, indicator.name] as const;

/** Editions that stand beside each other, with the indicators that at least one of them has. */
export type EditionsAbreast = { editions: PublishedEdition[]; rows: SeriesColumn[] };

/** As many as a page of 1440 pixels and a printed one hold without cutting a word. */
const abreast = 4;

/** Returns the editions, newest first, in tables of a few each. */
export function editionTablesOf(series: PublishedSeries): EditionsAbreast[] {
  const newestFirst = series.editions.toReversed();
  const all = seriesColumnsOf(series);
  return Array.from({ length: Math.ceil(newestFirst.length / abreast) }, (_, index) => {
    const editions = newestFirst.slice(index * abreast, (index + 1) * abreast);
    return {
      editions,
      rows: all.filter(({ code }) => editions.some((each) => cellOf(each, code).length > 0)),
    };
  });
}

/** Returns the values of an edition for a column; there may be none or several. */
export function cellOf({ figures }: PublishedEdition, code: string): PublishedValue[] {
  return figures.filter(({ figure }) => figure.indicator.code === code);
}

/** Returns the editions, newest first, with the years missing between them and after the last. */
export function editionRowsOf(
  { editions }: PublishedSeries,
  { releases }: AcrossYears,
): (PublishedEdition | MissingEditions)[] {
  const reported = new Set(releases.map(({ year }) => year));
  const first = Math.min(...editions.map(({ year }) => year));
  const last = Math.max(...reported, ...editions.map(({ year }) => year));
  const rows: (PublishedEdition | MissingEditions)[] = [];
  for (let year = last; year >= first; year -= 1) {
    const ofYear = editions.filter((edition) => edition.year === year);
    if (ofYear.length > 0) rows.push(...ofYear);
    else addGap(rows, year, reported.has(year));
  }
  return rows;
}

function addGap(rows: (PublishedEdition | MissingEditions)[], year: number, hasReport: boolean): void {
  const before = rows.at(-1);
  if (before && "years" in before && before.hasReport === hasReport) before.years.unshift(year);
  else rows.push({ years: [year], hasReport });
}
