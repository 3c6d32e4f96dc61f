/** The formats of the export by the extension of their address, with their media types. */
export const formats = {
  csv: "text/csv; charset=utf-8; header=present",
  "plain.csv": "text/csv; charset=utf-8; header=present",
  json: "application/json; charset=utf-8",
  ndjson: "application/x-ndjson; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "sdmx.csv": "application/vnd.sdmx.data+csv; version=2.0.0; charset=utf-8",
  "sdmx.xml": "application/vnd.sdmx.genericdata+xml; version=2.1; charset=utf-8",
} as const;

export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as Format[];

/** The formats offered to people. `plain.csv` is the CSV without a byte order mark, for programs that stumble over one. */
export const offeredFormats = formatNames.filter((format) => format !== "plain.csv");
export type OfferedFormat = (typeof offeredFormats)[number];

/** Returns the path of the export in a format. */
export const observationsPath = (format: Format) => `/api/v1/observations.${format}`;

export const documents = {
  reports: "/api/v1/reports.json",
  indicators: "/api/v1/indicators.json",
  topics: "/api/v1/topics.json",
  series: "/api/v1/series.json",
  sections: "/api/v1/sections.json",
  comparability: "/api/v1/comparability.json",
  comparabilityCsv: "/api/v1/comparability.csv",
  dataPackage: "/api/v1/datapackage.json",
  csvw: "/api/v1/observations.csv-metadata.json",
  catalogue: "/api/v1/catalog.jsonld",
  sdmxStructure: "/api/v1/sdmx/structure.xml",
  openApi: "/api/v1/openapi.json",
  sitemap: "/sitemap.xml",
  robots: "/robots.txt",
} as const;
