import type { Observation } from "@/lib/publication/observations/observation-row";

// The office's own data structure. OBS_ID, from the row hash, is a dimension because one report may give several values of
// an indicator, for districts or groups.
const structure = "ANNALS:OBSERVATIONS(1.0.0)";

/** The components of the structure in column order: dimensions, the measure, attributes. `_Z` is SDMX's "not applicable". */
const components = {
  REPORT_YEAR: ({ report_year }) => String(report_year),
  RELEASE_VERSION: ({ release_version }) => release_version,
  INDICATOR: ({ indicator_code }) => indicator_code,
  EVENT_SERIES: ({ series_code }) => series_code || "_Z",
  EDITION: ({ edition }) => edition || "_Z",
  OBS_ID: ({ row_hash }) => row_hash.slice(0, 16),
  TIME_PERIOD: timePeriod,
  OBS_VALUE: ({ obs_value }) => obs_value,
  OBS_VALUE_END: ({ obs_value_end }) => obs_value_end,
  TEXT_VALUE: ({ text_value }) => text_value,
  OBS_STATUS: ({ obs_status }) => obs_status,
  UNIT_MEASURE: ({ unit }) => unit,
  QUALIFIER: ({ qualifier }) => qualifier,
  PERIOD_BASIS: ({ period_basis }) => period_basis,
  VALUE_AS_PRINTED: ({ value_as_printed }) => value_as_printed,
  SECTION: ({ section_number }) => section_number,
  TOPIC: ({ topic_code }) => topic_code,
  COMMENT_OBS: ({ comment }) => comment,
  SOURCE: ({ source }) => source,
} satisfies Record<string, (row: Observation) => string>;

/** Returns an SDMX time period: a year ("2023"), a date, or a start date with a duration in days ("2023-10-10/P3D"). */
function timePeriod({ report_year, period_start: start, period_end: end }: Observation): string {
  if (!start || !end) return start || end || String(report_year);
  if (start === end) return start;
  if (start === `${start.slice(0, 4)}-01-01` && end === `${start.slice(0, 4)}-12-31`)
    return start.slice(0, 4);
  const days = (Date.parse(end) - Date.parse(start)) / 86_400_000 + 1;
  return `${start}/P${days}D`;
}

/** The header row of SDMX-CSV 2.0 in export format 1. */
export const firstSdmxHeader = ["STRUCTURE", "STRUCTURE_ID", "ACTION", ...Object.keys(components)];

/** Returns an observation as a row of SDMX-CSV 2.0: the values as in the CSV export, the period as an SDMX time period. */
export function firstSdmxRow(row: Observation): string[] {
  return ["datastructure", structure, "I", ...Object.values(components).map((read) => read(row))];
}
