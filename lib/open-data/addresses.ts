/** The formats in which observations are taken, with the endings of their addresses and their media types. */
export const formats = {
  csv: { type: "text/csv; charset=utf-8; header=present", ending: "csv" },
  json: { type: "application/json; charset=utf-8", ending: "json" },
  ndjson: { type: "application/x-ndjson; charset=utf-8", ending: "ndjson" },
  xlsx: { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ending: "xlsx" },
  "sdmx.csv": {
    type: "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
    ending: "sdmx.csv",
  },
} as const;

export type Format = keyof typeof formats;

/** Where documents about the data are, below `/api/v1`. */
export const documents = {
  reports: "/api/v1/reports.json",
  indicators: "/api/v1/indicators.json",
  dataPackage: "/api/v1/datapackage.json",
  csvw: "/api/v1/observations.csv-metadata.json",
  openApi: "/api/v1/openapi.json",
  feed: "/feed.xml",
} as const;

/** The address of the observations of one version, or of the latest of every year. */
export function observationsAt(format: Format, of?: { year: number; version: string }): string {
  const query = of ? `?year=${of.year}&version=${of.version}` : "";
  return `/api/v1/observations.${formats[format].ending}${query}`;
}
