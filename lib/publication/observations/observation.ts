import { comparabilityWithLast, isSeriesBreak } from "../content/comparability";
import type { ReleasedFigure, ReleasedReport } from "../content/model";
import { periodComment } from "./messages";
import type { Observation } from "./observation-row";
import { hashOfObservation } from "./row-hash";
import { valueCells } from "./value-cells";

export type TracedObservation = Observation & { revisionId: string };

/** Returns the observations of a released report, one for each figure, by section in print order. */
export function observationsOf(report: ReleasedReport, version: string): TracedObservation[] {
  const order = new Map(report.sections.map((section, index) => [section.number, index]));
  const figures = Object.values(report.figures).toSorted(
    (a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0),
  );
  const repeated = repeatedSeries(figures);
  return figures.map((figure) => ({
    ...observationOf(report, version, figure, repeated),
    revisionId: figure.revision.id,
  }));
}

const seriesKeyOf = ({ indicator, series }: ReleasedFigure) => `${indicator.code} ${series?.code ?? ""}`;

/** Returns the indicators, each with its event series, that a report has several values of. */
function repeatedSeries(figures: readonly ReleasedFigure[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(
    figures.map(seriesKeyOf).filter((key) => {
      const isRepeated = seen.has(key);
      seen.add(key);
      return isRepeated;
    }),
  );
}

/** Returns the row for one figure. Empty cells are ""; dates are ISO; names and texts are Chinese unless marked `_en`. */
export function observationOf(
  report: ReleasedReport,
  version: string,
  figure: ReleasedFigure,
  repeated = repeatedSeries(Object.values(report.figures)),
): Observation {
  const section = report.sections.find(({ number }) => number === figure.section);
  const row = {
    report_year: report.year,
    release_version: version,
    section_number: figure.section,
    section_title: section?.title.zh ?? "",
    section_title_en: section?.title.en ?? "",
    topic_code: figure.indicator.topic?.code ?? section?.topic.code ?? "",
    series_code: figure.series?.code ?? "",
    edition: figure.series?.edition ?? "",
    indicator_code: figure.indicator.code,
    indicator_name_zh: figure.indicator.name.zh,
    indicator_name_en: figure.indicator.name.en,
    kind: figure.kind,
    period_start: figure.period.start ?? "",
    period_end: figure.period.end ?? "",
    period_basis: figure.period.basis,
    value_as_printed: figure.printed,
    ...valueCells(figure),
    ...statusCell(figure),
    ...commentsOf(figure),
    source: figure.source,
    approved_at: figure.approvedAt,
    figure_key: figure.key,
    breakdown: repeated.has(seriesKeyOf(figure)) ? figure.key : "",
    ...comparabilityCells(figure),
    export_format: "2",
  };
  return { ...row, row_hash: hashOfObservation(row) };
}

/** A normal value (A) is a break (B) where it is not comparable with the last one; any other status says more. */
function statusCell(figure: ReleasedFigure): Pick<Observation, "obs_status"> {
  const { obs_status } = valueCells(figure);
  return { obs_status: obs_status === "A" && isSeriesBreak(figure) ? "B" : obs_status };
}

/** How the value compares with the last one, and why there is a reservation or no comparison. */
function comparabilityCells(figure: ReleasedFigure) {
  const { grade = "", notes = [] } = comparabilityWithLast(figure) ?? {};
  const said = grade === "comparable" ? [] : notes;
  return {
    comparability: grade,
    comparability_note: said.map(({ zh }) => zh).join(""),
    comparability_note_en: said.map(({ en }) => en).join(" "),
  };
}

/** What the report leaves undecided about a figure, and that its period was inferred. */
function commentsOf({ ambiguity, period }: ReleasedFigure): { comment: string; comment_en: string } {
  const parts = [ambiguity, period.isInferred ? periodComment : null].filter((part) => part !== null);
  return {
    comment: parts.map(({ zh }) => zh).join(""),
    comment_en: parts.map(({ en }) => en).join(" "),
  };
}
