import { changeSentence } from "@/lib/checks/change/messages";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Release, ReleaseSummary } from "@/lib/publication/content/model";
import {
  joinYears,
  type PublishedIndicator,
  type PublishedValue,
} from "@/lib/publication/public-reads/across-years";
import { versionAddress } from "@/lib/publication/public-reads/addresses";
import { comparisonBlockerOf, reservationsOf } from "@/lib/publication/public-reads/change";
import { indicatorsByTopic } from "@/lib/publication/public-reads/indicator-order";
import { type TimeSeries, timeSeriesOf } from "@/lib/publication/public-reads/time-series";
import { notCompared, withReservation } from "./messages";
import type { TableQuery } from "./query";

/** A time series in the years of a table. A value is null where the report has none. */
export type TableRow = {
  id: string;
  indicator: PublishedIndicator;
  series: { code: string; name: Bilingual } | null;
  /** Tells several values of one indicator in one report apart; "" and null if there is only one. */
  breakdown: string;
  label: Bilingual | null;
  values: (PublishedValue | null)[];
  /** Why values next to each other are not compared, or with reservation. */
  notes: Bilingual[];
};

/** A table as it was asked for. `releases` are the versions that it is made of, oldest first; `absent` are codes without values. */
export type Table = {
  query: Omit<TableQuery, "years">;
  releases: ReleaseSummary[];
  rows: TableRow[];
  absent: string[];
};

/** Makes a table of the given versions, one of each year. It depends on nothing else, and so stays the same. */
export function tableOf(query: Omit<TableQuery, "years">, versions: readonly Release[]): Table {
  const oldestFirst = versions.toSorted((a, b) => a.year - b.year);
  const across = joinYears(
    oldestFirst.map((release) => ({
      ...chosenFrom(release, query),
      base: versionAddress(release.year, release.version),
    })),
  );
  const years = oldestFirst.map(({ year }) => year);
  const rows = indicatorsByTopic(across).flatMap(({ indicators }) =>
    indicators.flatMap((indicator) => rowsOf(indicator, years)),
  );
  const has = new Set(rows.flatMap(({ indicator, series }) => [indicator.code, series?.code ?? ""]));
  return {
    query,
    releases: oldestFirst.map(({ report: _, ...summary }) => summary),
    rows,
    absent: [...query.indicators, ...query.series].filter((code) => !has.has(code)),
  };
}

/** Leaves only the figures that are asked for, so that nothing else is joined. */
function chosenFrom(release: Release, { indicators, series }: Omit<TableQuery, "years">): Release {
  const [ofIndicators, ofSeries] = [new Set(indicators), new Set(series)];
  const chosen = Object.entries(release.report.figures).filter(
    ([, figure]) =>
      (ofIndicators.size === 0 || ofIndicators.has(figure.indicator.code)) &&
      (ofSeries.size === 0 || ofSeries.has(figure.series?.code ?? "")),
  );
  return { ...release, report: { ...release.report, figures: Object.fromEntries(chosen) } };
}

function rowsOf(indicator: PublishedIndicator, years: readonly number[]): TableRow[] {
  return timeSeriesOf(indicator).map((timeSeries) => rowOf(indicator, timeSeries, years));
}

function rowOf(
  indicator: PublishedIndicator,
  { id, values }: TimeSeries,
  years: readonly number[],
): TableRow {
  const last = values.at(-1);
  const series = last?.figure.series ?? null;
  const isSplit = id !== (series?.code ?? "");
  return {
    id: `${indicator.code} ${id}`,
    indicator,
    series: series && { code: series.code, name: series.name },
    breakdown: isSplit ? id : "",
    label: isSplit ? (last?.place ?? last?.section.title ?? null) : null,
    values: years.map((year) => values.find((value) => value.year === year) ?? null),
    notes: values.slice(1).flatMap((now, index) => noteOf(values[index], now)),
  };
}

function noteOf(before: PublishedValue | undefined, now: PublishedValue): Bilingual[] {
  if (!before) return [];
  const years = { earlier: before.year, later: now.year };
  const blocker = comparisonBlockerOf(before, now);
  if (blocker) {
    const notes = blocker.kind === "not_comparable" ? blocker.notes : [];
    return [notCompared(now.year, changeSentence(blocker, before.year), notes)];
  }
  const reservations = reservationsOf(before, now);
  return reservations.length > 0 ? [withReservation(years, reservations)] : [];
}

/** The number of values in a table. */
export const valueCount = ({ rows }: Table): number =>
  rows.reduce((sum, { values }) => sum + values.filter((value) => value !== null).length, 0);
