import "server-only";
import { newestEntry, type WatchedEntries } from "@/lib/audit/newest-entry-repository";
import { mayChangeOutline } from "@/lib/outline/outline-entries";
import { reader, sql } from "@/lib/platform/database";
import { keptAsOf } from "@/lib/platform/kept-as-of";
import type { EarlierValues } from "./earlier";
import { earlierValues } from "./repository";

/**
 * The entries that may change what a year's values are compared with: those that change outlines, decisions in the years before, and
 * revisions of the sentences of events, which say of which event a figure is.
 */
export const entriesComparedIn = (year: number): WatchedEntries => ({
  name: `of what ${year} is compared with`,
  isOne: sql`(${mayChangeOutline}
    OR e."type" LIKE 'submission.%' AND coalesce((
      SELECT r."year" FROM "Submission" u JOIN "Section" s ON s."id" = u."sectionId" JOIN "Report" r ON r."id" = s."reportId"
      WHERE u."id" = substr(e."subject", ${"submission:".length + 1})), 0) < ${year}
    OR e."type" = 'field.revised' AND coalesce((
      SELECT r."year" FROM "Field" f JOIN "Report" r ON r."id" = f."reportId"
      WHERE f."id" = substr(e."subject", ${"field:".length + 1}) AND f."indicatorId" IS NULL AND EXISTS (
        SELECT 1 FROM "Item" t JOIN "Block" b ON b."id" = t."blockId" AND b."seriesId" IS NOT NULL
        WHERE t."fieldId" = f."id")), ${year + 1}) <= ${year})`,
});

const keepEarlier = keptAsOf<EarlierValues>("earlier values", 3);

/** Returns `earlierValues` as they are stored now. They are kept until one of them changes, by whatever process. */
export async function findStoredEarlier(year: number): Promise<EarlierValues> {
  const asOf = await newestEntry(reader(), entriesComparedIn(year));
  return keepEarlier(String(year), asOf, () => earlierValues(reader(), year));
}
