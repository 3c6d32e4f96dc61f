import "server-only";
import { type SealedTable, sealedTables } from "@/lib/platform/database/sealed-tables";
import type { Snapshot } from "@/lib/platform/snapshot";

const person = `SELECT "email" FROM "Person" WHERE "id" = ?`;
const report = `SELECT "year" FROM "Report" WHERE "id" = ?`;
const indicator = `SELECT "code" FROM "Indicator" WHERE "id" = ?`;
const section = `SELECT p."year" || ' · ' || s."number" FROM "Section" s JOIN "Report" p ON p."id" = s."reportId"`;

/** Queries for what people know a key by, by the column it is in. */
const labels: Record<string, string> = {
  personId: person,
  reportId: report,
  indicatorId: indicator,
  sectionId: `${section} WHERE s."id" = ?`,
  blockId: `${section} JOIN "Block" b ON b."sectionId" = s."id" WHERE b."id" = ?`,
  releaseId: `SELECT "year" || ' · ' || "major" || '.' || "minor" FROM "Release" WHERE "id" = ?`,
};

const labelsOfIds: Partial<Record<SealedTable, string>> = {
  Person: person,
  Report: report,
  Indicator: indicator,
  Topic: `SELECT "code" FROM "Topic" WHERE "id" = ?`,
  EventSeries: `SELECT "code" FROM "EventSeries" WHERE "id" = ?`,
  Release: labels.releaseId,
  SiteTextsRelease: `SELECT "number" FROM "SiteTextsRelease" WHERE "id" = ?`,
  SiteTextRevision: `SELECT "text" || ' · ' || "number" FROM "SiteTextRevision" WHERE "id" = ?`,
};

/** Returns what people know a sealed key by, such as a person's address, with the key; the key alone if nothing is found. */
export function rowLabel(snapshot: Snapshot, table: SealedTable, key: string): string {
  const query = labelsOfIds[table] ?? labels[sealedTables[table].by];
  const label = query && snapshot.prepare<[string], string | number>(query).pluck().get(key);
  return label ? `${label} (${key})` : key;
}
