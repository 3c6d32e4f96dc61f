import type { ReleaseSummary } from "@/lib/publication/content/model";
import { documents, type Format } from "@/lib/publication/observations/export-formats";

const described: Partial<Record<Format, { path: string; type: string }>> = {
  csv: { path: documents.csvw, type: "application/csvm+json" },
  "plain.csv": { path: documents.dataPackage, type: "application/vnd.datapackage+json" },
};

/**
 * Returns the Link header of an export: the API description and, for CSV, the description of the table at this very address.
 * `query` is that of the address, spelled as it was asked for.
 */
export function linkHeader(format: Format, query: string): string {
  const service = `<${documents.openApi}>; rel="service-desc"; type="application/json"`;
  const table = described[format];
  if (!table) return service;
  return `<${table.path}${quoted(query)}>; rel="describedby"; type="${table.type}", ${service}`;
}

const quoted = (query: string) => (query === "" ? "" : `?${query.replace(/[<>"]/g, encodeURIComponent)}`);

/**
 * Returns the Annals-Audit-Heads header: the head of the audit chain at each release, as `2023/1.0=HASH` separated by
 * commas. Whoever stores a head can later detect that the record behind the release was rewritten.
 */
export function auditHeadsHeader(releases: readonly ReleaseSummary[]): string {
  return releases.map(({ year, version, auditHead }) => `${year}/${version}=${auditHead}`).join(", ");
}
