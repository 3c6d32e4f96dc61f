import type { ReleaseSummary } from "@/lib/publication/content/model";
import { documents, type Format } from "@/lib/publication/observations/export-formats";

/** The Link header of observations: what describes the table, and what describes the interface. */
export function describedBy(format: Format): string {
  const service = `<${documents.openApi}>; rel="service-desc"; type="application/json"`;
  const table = `<${documents.csvw}>; rel="describedby"; type="application/csvm+json"`;
  return format === "csv" ? `${table}, ${service}` : service;
}

/**
 * Which heads of the audit chain the releases carry: `2023/1.0=HASH`, apart by commas. Noted down elsewhere, a head tells later
 * whether the record behind a release was rewritten.
 */
export function auditHeads(releases: readonly ReleaseSummary[]): string {
  return releases.map(({ year, version, auditHead }) => `${year}/${version}=${auditHead}`).join(", ");
}
