import "server-only";
import { newestEntry } from "@/lib/audit/newest-entry-repository";
import { type Db, queryRows, reader, sql } from "@/lib/platform/database";
import { keptAsOf } from "@/lib/platform/kept-as-of";
import type { Outline, OutlineField } from "./model";
import { outlineEntries } from "./outline-entries";
import { findOutline } from "./repository";
import { visibleOutline } from "./visible";

type Kept = { whole: Outline; visible: Outline };

/** So many years are worked on at a time. */
const keepOutline = keptAsOf<Kept | null>("outlines", 3);

/**
 * Returns a year's whole outline as it is stored now; null when no report was opened for it. All but the revisions of the fields is
 * kept until an outline changes, by whatever process, and shared: nobody may change it.
 */
export async function findStoredOutline(year: number): Promise<Outline | null> {
  const kept = await keptOutline(year);
  return kept && withPresentRevisions(reader(), kept.whole);
}

/** Returns the same without hidden parts, as it is filled in. */
export async function findStoredVisibleOutline(year: number): Promise<Outline | null> {
  const kept = await keptOutline(year);
  return kept && withPresentRevisions(reader(), kept.visible);
}

async function keptOutline(year: number): Promise<Kept | null> {
  const db = reader();
  // Before the outline is read: what changes in between is then read again the next time.
  const asOf = await newestEntry(db, outlineEntries);
  return keepOutline(String(year), asOf, async () => {
    const whole = await findOutline(db, year);
    return whole && { whole, visible: visibleOutline(whole) };
  });
}

type Present = Pick<OutlineField, "id" | "latestId" | "approvedId"> & { version: number | bigint };

async function withPresentRevisions(db: Db, outline: Outline): Promise<Outline> {
  const rows = await queryRows<Present>(
    db,
    sql`
    SELECT "id", "version", "latestId", "approvedId" FROM "Field" WHERE "reportId" = ${outline.id}`,
  );
  const present = new Map(rows.map((row) => [row.id, row]));
  return {
    ...outline,
    fields: outline.fields.map((field) => {
      const { version, latestId, approvedId } = present.get(field.id) ?? field;
      return { ...field, version: Number(version), latestId, approvedId };
    }),
  };
}
