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
  const firstDifference = differencesBetween(before, after);
  return before.releases.flatMap((release) => {
    if (release.year === year) return [];
    const figures = Object.values(release.report.figures).flatMap((figure) => {
      const { key, indicator } = figure;
      if (!codes.has(indicator.code)) return [];
      const since = firstDifference({ year: release.year, key, code: indicator.code });
      return since === Infinity ? [] : [{ figure, since }];
    });
    // Beside a figure stand earlier values only.
    const touched = figures.filter(({ since }) => since <= release.year);
    const told = touched.flatMap(({ figure }) => besideChangeOf(before, after, release, figure) ?? []);
    const charts = figures.length - told.length;
    return figures.length > 0 ? [{ year: release.year, figures: told, charts }] : [];
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

type FigureOfYear = { year: number; key: string; code: string };

/**
 * Returns a function for the first year in which the time series of a figure differs before and after; Infinity where its chart stays
 * the same. All figures of a time series share one answer.
 */
function differencesBetween(before: AcrossYears, after: AcrossYears): (figure: FigureOfYear) => number {
  const known = new Map<TimeSeries, number>();
  return (figure) => {
    const was = singleTimeSeriesOf(before, figure);
    const year = (was && known.get(was)) ?? firstDifference(was, singleTimeSeriesOf(after, figure));
    if (was) known.set(was, year);
    return year;
  };
}

function firstDifference(was: TimeSeries | null, will: TimeSeries | null): number {
  const [texts, others] = [textsOf(was), textsOf(will)];
  const years = new Set([...texts.keys(), ...others.keys()]);
  return Math.min(...[...years].filter((year) => texts.get(year) !== others.get(year)), Infinity);
}

function textsOf(timeSeries: TimeSeries | null): Map<number, string> {
  const text = ({ printed, period, comparability }: ReleasedFigure) =>
    JSON.stringify([printed, period, comparability]);
  return new Map((timeSeries?.values ?? []).map(({ year, figure }) => [year, text(figure)]));
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
