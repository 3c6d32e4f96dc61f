import "server-only";
import type { Value } from "@/lib/figures/value";
import type { FieldKind } from "@/lib/outline/field-kinds";
import { type Db, queryRows, raw, run, sql, type Tx } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";
import type { Revision } from "./model";

export type EditableField = {
  id: string;
  key: string;
  kind: FieldKind;
  version: number;
  indicator: { unit: string } | null;
  section: { number: string; topicId: string };
  report: { id: string; year: number; state: string };
  latest: Revision | null;
  /** Id of the submission in which the newest revision awaits a decision. */
  underReviewIn: string | null;
};

type EditableRow = {
  id: string;
  key: string;
  kind: FieldKind;
  version: number;
  unit: string | null;
  section: string;
  topicId: string;
  reportId: string;
  year: number;
  state: string;
  underReviewIn: string | null;
} & { [K in keyof LatestRow as `latest_${K}`]: LatestRow[K] | null };

type LatestRow = Omit<RevisionRow, "fieldId" | "number" | "at"> & { number: number | bigint; at: string };

const revisionColumns = [
  ...(["id", "number", "value", "printed", "source", "quotation", "page", "link", "attachmentId"] as const),
  ...(["reason", "requestKey", "authorId", "authorName", "at", "hash"] as const),
] satisfies (keyof LatestRow)[];

const ownColumns = raw(revisionColumns.map((column) => `v."${column}"`).join(", "));
const latestColumns = raw(revisionColumns.map((column) => `v."${column}" AS "latest_${column}"`).join(", "));

/** Returns what a save needs to know of a field; null if it does not exist or is hidden. Raw SQL, because every save waits for it. */
export async function findEditableField(db: Db, id: string): Promise<EditableField | null> {
  const [row] = await queryRows<EditableRow>(
    db,
    sql`
    SELECT f."id", f."key", f."kind", f."version",
      CASE WHEN i."printsUnit" = false THEN '' ELSE i."unit" END AS "unit", s."number" AS "section", s."topicId",
      r."id" AS "reportId", r."year", r."state", (
        SELECT t."submissionId" FROM "SubmissionItem" t JOIN "Submission" u ON u."id" = t."submissionId"
        LEFT JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
        WHERE t."fieldId" = f."id" AND u."state" = 'submitted' AND d."verdict" IS NULL
      ) AS "underReviewIn",
      ${latestColumns}
    FROM "Field" f
    JOIN "Section" s ON s."id" = f."sectionId"
    JOIN "Report" r ON r."id" = f."reportId"
    LEFT JOIN "Indicator" i ON i."id" = f."indicatorId"
    LEFT JOIN "Revision" v ON v."id" = f."latestId"
    WHERE f."id" = ${id} AND f."hidden" = false`,
  );
  if (!row) return null;
  return {
    id: row.id,
    key: row.key,
    kind: row.kind,
    version: Number(row.version),
    indicator: row.unit === null ? null : { unit: row.unit },
    section: { number: row.section, topicId: row.topicId },
    report: { id: row.reportId, year: Number(row.year), state: row.state },
    latest: latestOf(row),
    underReviewIn: row.underReviewIn,
  };
}

function latestOf(row: EditableRow): Revision | null {
  if (row.latest_id === null) return null;
  const latest = Object.fromEntries(
    revisionColumns.map((column) => [column, row[`latest_${column}`]]),
  ) as LatestRow;
  return revisionOf({ ...latest, fieldId: row.id, number: Number(latest.number), at: new Date(latest.at) });
}

export type RevisionRow = Omit<Revision, "value" | "at"> & { value: string | null; at: Date };

export function revisionOf(row: RevisionRow): Revision {
  const { id, fieldId, number, printed, reason, requestKey, authorId, authorName, hash } = row;
  const { source, quotation, page, link, attachmentId } = row;
  const value = row.value === null ? null : (JSON.parse(row.value) as Value);
  const at = row.at.toISOString();
  const origin = { source, quotation, page, link, attachmentId };
  return {
    id,
    fieldId,
    number,
    value,
    printed,
    ...origin,
    reason,
    requestKey,
    authorId,
    authorName,
    at,
    hash,
  };
}

export async function findRevision(db: Db, fieldId: string, number: number): Promise<Revision | null> {
  const row = await db.revision.findUnique({ where: { fieldId_number: { fieldId, number } } });
  return row && revisionOf(row);
}

/** Returns what a person saved in a field with any of these keys, the newest first. */
export async function findRequested(
  db: Db,
  by: { fieldId: string; authorId: string; keys: readonly string[] },
): Promise<{ number: number; requestKey: string }[]> {
  const rows = await queryRows<{ number: number | bigint; requestKey: string }>(
    db,
    sql`
    SELECT "number", "requestKey" FROM "Revision"
    WHERE "fieldId" = ${by.fieldId} AND "authorId" = ${by.authorId}
      AND "requestKey" ${among(by.keys)}
    ORDER BY "number" DESC`,
  );
  return rows.map(({ number, requestKey }) => ({ number: Number(number), requestKey }));
}

/**
 * Inserts a revision and makes it the field's newest. Returns false when the field is no longer at the version before it; the
 * caller must then roll back the transaction, because the revision is already inserted.
 */
export async function saveRevision(tx: Tx, revision: Revision): Promise<boolean> {
  const { id, fieldId, number, printed, source, quotation, page, link, attachmentId } = revision;
  const { reason, requestKey, authorId, authorName, hash } = revision;
  const value = revision.value && JSON.stringify(revision.value);
  const at = new Date(revision.at);
  await run(
    tx,
    sql`
    INSERT INTO "Revision" ("id", "fieldId", "number", "value", "printed", "source", "quotation", "page", "link",
      "attachmentId", "reason", "authorId", "authorName", "at", "hash", "requestKey")
    VALUES (${id}, ${fieldId}, ${number}, ${value}, ${printed}, ${source}, ${quotation}, ${page}, ${link},
      ${attachmentId}, ${reason}, ${authorId}, ${authorName}, ${at}, ${hash}, ${requestKey})`,
  );
  const count = await run(
    tx,
    sql`
    UPDATE "Field" SET "version" = ${number}, "latestId" = ${id}
    WHERE "id" = ${fieldId} AND "version" = ${number - 1}`,
  );
  return count === 1;
}

export async function existingKeys(db: Db, reportId: string, keys: string[]): Promise<Set<string>> {
  const rows = await db.field.findMany({ where: { reportId, key: { in: keys } }, select: { key: true } });
  return new Set(rows.map(({ key }) => key));
}

export async function revisionsById(db: Db, ids: readonly string[]): Promise<Map<string, Revision>> {
  const rows = await queryRows<LatestRow & { fieldId: string }>(
    db,
    sql`SELECT v."fieldId", ${ownColumns} FROM "Revision" v WHERE v."id" ${among(ids)}`,
  );
  return new Map(
    rows.map(({ number, at, ...row }) => [
      row.id,
      revisionOf({ ...row, number: Number(number), at: new Date(at) }),
    ]),
  );
}

/** The same as `revisionsOfField`, each with the name of its file. */
export async function revisionsWithFiles(db: Db, fieldId: string) {
  const rows = await db.revision.findMany({
    where: { fieldId },
    orderBy: { number: "desc" },
    include: { attachment: { select: { name: true } } },
  });
  return rows.map((row) => ({ ...revisionOf(row), attachmentName: row.attachment?.name ?? null }));
}

export async function revisionsOfField(db: Db, fieldId: string): Promise<Revision[]> {
  const rows = await db.revision.findMany({ where: { fieldId }, orderBy: { number: "desc" } });
  return rows.map(revisionOf);
}
