import type { ReleaseSummary } from "@/lib/publication/content/model";
import { documents, type Format } from "@/lib/publication/observations/export-formats";

/** Returns the Link header of an export: the API description and, for CSV, the description of the table. */
export function linkHeader(format: Format): string {
  const service = `<${documents.openApi}>; rel="service-desc"; type="application/json"`;
  const table = `<${documents.csvw}>; rel="describedby"; type="application/csvm+json"`;
  return format === "csv" ? `${table}, ${service}` : service;
}

/**
 * Returns the Annals-Audit-Heads header: the head of the audit chain at each release, as `2023/1.0=HASH` separated by
 * commas. Whoever stores a head can later detect that the record behind the release was rewritten.
 */
export function auditHeadsHeader(releases: readonly ReleaseSummary[]): string {
  return releases.map(({ year, version, auditHead }) => `${year}/${version}=${auditHead}`).join(", ");
}
