import type { Release, ReleasedFigure, ReleasedSection } from "../content/model";
import type { AcrossYears } from "../public-reads/across-years";
import { type FigureHistory, figureHistoryOf } from "../public-reads/figure-history";
import { singleTimeSeriesOf, type TimeSeries } from "../public-reads/time-series";

/** What stands beside a figure: an earlier value and the change since then; null if no earlier report has the figure. */
type Beside = Pick<FigureHistory, "previous" | "change"> | null;

/** A figure of another year beside which something else will stand. */
export type BesideChange = {
  figure: ReleasedFigure;
  section: Pick<ReleasedSection, "number" | "title">;
  before: Beside;
  after: Beside;
};

/**
 * A year whose pages will read differently: the figures beside which other words will stand, in print order, and how many more
 * have only another chart and table of years.
 */
export type OtherYear = { year: number; figures: BesideChange[]; charts: number };

/**
 * Returns what the pages of the other years will say differently once a year has its next version, newest year first. `before`
 * joins the releases in force, `after` the same with that version. Pages of versions keep what they say.
 */
export function otherYearsChanged(before: AcrossYears, after: AcrossYears, year: number): OtherYear[] {
  const codes = changedCodes(before, after, year);
  return before.releases.flatMap((release) => {
    if (release.year === year) return [];
    const figures = Object.values(release.report.figures).filter(({ indicator }) =>
      codes.has(indicator.code),
    );
    const told = figures.flatMap((figure) => besideChangeOf(before, after, release, figure) ?? []);
    const toldKeys = new Set(told.map(({ figure }) => figure.key));
    const charts = figures.filter(
      ({ key, indicator: { code } }) =>
        !toldKeys.has(key) &&
        chartOf(before, { year: release.year, key, code }) !==
          chartOf(after, { year: release.year, key, code }),
    ).length;
    return told.length + charts > 0 ? [{ year: release.year, figures: told, charts }] : [];
  });
}

function besideChangeOf(
  before: AcrossYears,
  after: AcrossYears,
  { year, report }: Release,
  figure: ReleasedFigure,
): BesideChange | null {
  const section = report.sections.find(({ number }) => number === figure.section);
  const [was, will] = [figureHistoryOf(before, year, figure), figureHistoryOf(after, year, figure)];
  return section && wordsOf(was) !== wordsOf(will) ? { figure, section, before: was, after: will } : null;
}

function wordsOf(beside: Beside): string {
  return JSON.stringify(beside && [beside.previous.year, beside.previous.figure.printed, beside.change]);
}

// All figures of a time series have one chart.
const charts = new WeakMap<TimeSeries, string>();

function chartOf(across: AcrossYears, figure: { year: number; key: string; code: string }): string {
  const timeSeries = singleTimeSeriesOf(across, figure);
  const chart = (timeSeries && charts.get(timeSeries)) ?? textOf(timeSeries);
  if (timeSeries) charts.set(timeSeries, chart);
  return chart;
}

function textOf(timeSeries: TimeSeries | null): string {
  return JSON.stringify(
    (timeSeries?.values ?? []).map(({ year, figure: { printed, period, comparability } }) => [
      year,
      printed,
      period,
      comparability,
    ]),
  );
}

/** Returns the indicators of which a year's figures differ. */
function changedCodes(before: AcrossYears, after: AcrossYears, year: number): Set<string> {
  const of = ({ indicators }: AcrossYears, code: string) =>
    JSON.stringify(
      indicators.get(code)?.values.flatMap((value) => (value.year === year ? [value.figure] : [])) ?? [],
    );
  const codes = new Set([...before.indicators.keys(), ...after.indicators.keys()]);
  return new Set([...codes].filter((code) => of(before, code) !== of(after, code)));
}
