import type { ExportFormat } from "../content/model";

/** The columns of export format 1, fixed by the design. */
const firstColumns = [
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

/** Every column of the export in its order. New ones are appended, with a new export format. */
export const observationColumns = [
  ...firstColumns,
  "figure_key",
  "breakdown",
  "section_title_en",
  "unit_name_en",
  "text_value_en",
  "list_complete",
  "comparability",
  "comparability_note",
  "comparability_note_en",
  "comment_en",
  "export_format",
] as const;

export type ObservationColumn = (typeof observationColumns)[number];

/** Returns the columns that files of an export format have. */
export function columnsOfFormat(format: ExportFormat): readonly ObservationColumn[] {
  return format === 1 ? firstColumns : observationColumns;
}

/** Returns the format of a file with rows of these releases: the newest among theirs, or the current one for no rows. */
export function exportFormatOf(releases: readonly { exportFormat: ExportFormat }[]): ExportFormat {
  const formats = releases.map(({ exportFormat }) => exportFormat);
  return formats.length === 0 || formats.includes(2) ? 2 : 1;
}

export type Observation = { report_year: number } & Record<Exclude<ObservationColumn, "report_year">, string>;
/** The cells of an observation in the order of the columns that were read. */
export type ObservationCells = readonly (string | number)[];

export function cellsOf(row: Observation): ObservationCells {
  return observationColumns.map((column) => row[column]);
}

/** The inverse of `cellsOf`. Columns that an export format does not have are left out. */
export function namedCells(cells: ObservationCells): Observation {
  return Object.fromEntries(
    observationColumns.slice(0, cells.length).map((column, index) => [column, cells[index] ?? ""]),
  ) as unknown as Observation;
}
