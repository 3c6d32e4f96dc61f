import { sha256 } from "@/lib/audit/chain";
import { obsStatusOf } from "@/lib/figures/blank";
import { decimalEndOf, decimalOf } from "@/lib/figures/quantity";
import type { ReleasedFigure, ReleasedReport } from "../content/model";

/** The columns of the export in their order, fixed by the design. New ones are appended. */
export const observationColumns = [
  "report_year",
  "release_version",
  "section_number",
  "section_title",
  "topic_code",
  "series_code",
  "edition",
  "indicator_code",
  "indicator_name_zh",
  "indicator_name_en",
  "kind",
  "period_start",
  "period_end",
  "period_basis",
  "value_as_printed",
  "obs_value",
  "obs_value_end",
  "text_value",
  "qualifier",
  "scale",
  "unit",
  "obs_status",
  "comment",
  "source",
  "approved_at",
  "row_hash",
] as const;

export type ObservationColumn = (typeof observationColumns)[number];
export type Observation = { report_year: number } & Record<Exclude<ObservationColumn, "report_year">, string>;
/** The cells of an observation in the order of `observationColumns`. */
export type ObservationCells = readonly (string | number)[];

export function cellsOf(row: Observation): ObservationCells {
  return observationColumns.map((column) => row[column]);
}

/** The inverse of `cellsOf`. */
export function namedCells(cells: ObservationCells): Observation {
  return Object.fromEntries(
    observationColumns.map((column, index) => [column, cells[index]]),
  ) as unknown as Observation;
}

export type TracedObservation = Observation & { revisionId: string };

/** Returns the observations of a released report, one for each figure, by section in print order. */
export function observationsOf(report: ReleasedReport, version: string): TracedObservation[] {
  const order = new Map(report.sections.map((section, index) => [section.number, index]));
  const figures = Object.values(report.figures).toSorted(
    (a, b) => (order.get(a.section) ?? 0) - (order.get(b.section) ?? 0),
  );
  return figures.map((figure) => ({
    ...observationOf(report, version, figure),
    revisionId: figure.revision.id,
  }));
}

/** Returns the row for one figure. Empty cells are ""; dates are ISO; names and texts are Chinese unless marked `_en`. */
export function observationOf(report: ReleasedReport, version: string, figure: ReleasedFigure): Observation {
  const section = report.sections.find(({ number }) => number === figure.section);
  const row = {
    report_year: report.year,
    release_version: version,
    section_number: figure.section,
    section_title: section?.title.zh ?? "",
    topic_code: section?.topic.code ?? "",
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
    comment: figure.ambiguity?.zh ?? "",
    source: figure.source,
    approved_at: figure.approvedAt,
  };
  return { ...row, row_hash: hashOfObservation(row) };
}

/** Returns the SHA-256 (hex) of the JSON array of all cells but `row_hash`, in the export's order. */
export function hashOfObservation(row: Omit<Observation, "row_hash">): string {
  const cells = observationColumns.filter((column) => column !== "row_hash").map((column) => row[column]);
  return sha256(JSON.stringify(cells));
}

const noValue = { obs_value: "", obs_value_end: "", text_value: "", qualifier: "", scale: "", unit: "" };

/**
 * Returns the cells that depend on the kind of value: decimals after scale (172.79亿 → 17279000000), dates as an ISO interval,
 * names separated by "|", or text. A vague quantity has no `obs_value`. `obs_status` is of SDMX CL_OBS_STATUS.
 */
function valueCells({ value, period }: ReleasedFigure) {
  switch (value.kind) {
    case "quantity": {
      const { qualifier, scale, unit } = value.quantity;
      const obs_value = decimalOf(value.quantity) ?? "";
      const obs_value_end = decimalEndOf(value.quantity) ?? "";
      // An expected value counts as an estimate.
      const obs_status = period.basis === "expected" ? "E" : "A";
      return { ...noValue, obs_value, obs_value_end, qualifier, scale, unit, obs_status };
    }
    case "dates":
      return { ...noValue, text_value: `${period.start ?? ""}/${period.end ?? ""}`, obs_status: "A" };
    case "names":
      return { ...noValue, text_value: value.names.names.join("|"), obs_status: "A" };
    case "text":
      return { ...noValue, text_value: value.text, obs_status: "A" };
    case "blank": {
      const obs_value = value.blank === "zero" ? "0" : "";
      return { ...noValue, obs_value, obs_status: obsStatusOf(value.blank) };
    }
  }
}
