import type { AcrossYears, PublishedEdition, PublishedSeries, PublishedValue } from "./across-years";
import type { Bilingual } from "@/lib/platform/bilingual";

export type SeriesColumn = { code: string; name: Bilingual };

/** Years of which no edition is published: their report is silent, or there is no report. */
export type EditionGap = { years: number[]; hasReport: boolean };

/**
 * What the editions of a series tell of, as the columns of a table: the dates first, then what most editions tell, in
 * the order of print. The edition itself is no column: it names the row.
 */
export function columnsOf({ editions }: PublishedSeries): SeriesColumn[] {
  const told = new Map<string, { name: Bilingual; times: number }>();
  for (const { block, figures } of editions.toReversed()) {
    const codes = new Map(figures.filter(isColumn(block.edition)).map(codeAndName));
    for (const [code, name] of codes) told.set(code, { name, times: (told.get(code)?.times ?? 0) + 1 });
  }
  const rank = (code: string, times: number) => (code === "event.dates" ? Infinity : times);
  return [...told]
    .toSorted(([a, { times: x }], [b, { times: y }]) => rank(b, y) - rank(a, x) || 0)
    .map(([code, { name }]) => ({ code, name }));
}

const isColumn =
  (edition: string | null) =>
  ({ figure }: PublishedValue): boolean =>
    figure.key !== edition && !figure.indicator.code.startsWith("event.edition");

const codeAndName = ({ figure: { indicator } }: PublishedValue) => [indicator.code, indicator.name] as const;

/** What an edition tells in a column; several where it tells it of several things. */
export function cellOf({ figures }: PublishedEdition, code: string): PublishedValue[] {
  return figures.filter(({ figure }) => figure.indicator.code === code);
}

/** The editions, the newest first, with what is missing between them and after the last. */
export function rowsOf(
  { editions }: PublishedSeries,
  { releases }: AcrossYears,
): (PublishedEdition | EditionGap)[] {
  const reported = new Set(releases.map(({ year }) => year));
  const first = Math.min(...editions.map(({ year }) => year));
  const last = Math.max(...reported, ...editions.map(({ year }) => year));
  const rows: (PublishedEdition | EditionGap)[] = [];
  for (let year = last; year >= first; year -= 1) {
    const held = editions.filter((edition) => edition.year === year);
    if (held.length > 0) rows.push(...held);
    else addGap(rows, year, reported.has(year));
  }
  return rows;
}

function addGap(rows: (PublishedEdition | EditionGap)[], year: number, hasReport: boolean): void {
  const before = rows.at(-1);
  if (before && "years" in before && before.hasReport === hasReport) before.years.unshift(year);
  else rows.push({ years: [year], hasReport });
}
