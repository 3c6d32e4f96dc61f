import { stringify } from "csv-stringify/sync";
import { guardedText } from "@/lib/characters/formula-guard";
import { observationOf } from "@/lib/publication/observations/observation";
import type { Observation, ObservationColumn } from "@/lib/publication/observations/observation-row";
import type { Chart } from "@/lib/publication/public-reads/charts";

/** What of an observation a chart shows, in the order of the export. */
const columns = [
  "report_year",
  "release_version",
  "series_code",
  "edition",
  "indicator_code",
  "indicator_name_zh",
  "indicator_name_en",
  "period_start",
  "period_end",
  "period_basis",
  "value_as_printed",
  "obs_value",
  "obs_value_end",
  "qualifier",
  "unit",
  "obs_status",
  "source",
  "figure_key",
  "unit_name_en",
  "comparability",
  "comparability_note",
  "comparability_note_en",
] as const satisfies readonly ObservationColumn[];

const numeric: ReadonlySet<string> = new Set(["report_year", "obs_value", "obs_value_end"]);

/** Returns the values that a chart is drawn of, oldest first, as CSV with columns of the export. */
export function chartCsv({ timeSeries }: Chart): string {
  const rows = timeSeries.values.map(({ year, version, figure }) => {
    // Nothing of the section is in the columns.
    const report = { year, title: { zh: "", en: "" }, sections: [], figures: {}, sentences: {} };
    const row = observationOf(report, version, figure, new Set());
    return columns.map((column) => cellOf(row, column));
  });
  return `\uFEFF${stringify([columns, ...rows], { record_delimiter: "windows" })}`;
}

// As in the export, a figure stays as printed.
function cellOf(row: Observation, column: (typeof columns)[number]): string {
  const text = String(row[column]);
  const isFigure = numeric.has(column) || (column === "value_as_printed" && row.kind === "quantity");
  return isFigure ? text : guardedText(text);
}
