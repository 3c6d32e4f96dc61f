import "server-only";
import { keysOf } from "@/lib/checks/check";
import type { Tx } from "@/lib/platform/database";
import { inParts } from "@/lib/platform/database/in-parts";
import { among } from "@/lib/platform/database/differing-sql";
import type { FieldKind } from "./field-kinds";
import type { OutlineField } from "./model";
import { relationRows, removeRelationRow } from "./relation-repository";
import type { PeriodBasis } from "./schema";

export type NewField = {
  reportId: string;
  sectionId: string;
  key: string;
  kind: FieldKind;
  indicatorId: string | null;
  basis: PeriodBasis;
  required: boolean;
};

export async function findIndicator(tx: Tx, code: string): Promise<{ id: string; kind: FieldKind } | null> {
  const row = await tx.indicator.findUnique({
    where: { code, mergedIntoId: null },
    select: { id: true, kind: true },
  });
  return row && { id: row.id, kind: row.kind as FieldKind };
}

export async function saveNewField(tx: Tx, field: NewField): Promise<string> {
  const { sectionId } = field;
  const last = await tx.field.aggregate({ where: { sectionId }, _max: { position: true } });
  const position = (last._max.position ?? -1) + 1;
  return (await tx.field.create({ data: { ...field, position }, select: { id: true } })).id;
}

export async function saveFieldHidden(tx: Tx, id: string, hidden: boolean): Promise<void> {
  await tx.field.update({ where: { id }, data: { hidden } });
}

/** Returns the keys of those fields that have records, which are never deleted. */
export async function keysWithRecords(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const some = { some: {} };
  const rows = await inParts(ids, (part) =>
    tx.field.findMany({
      where: {
        id: { in: part },
        OR: [
          { version: { gt: 0 } },
          { revisions: some },
          { comments: some },
          { answers: some },
          { handedOver: some },
        ],
      },
      orderBy: [{ section: { position: "asc" } }, { position: "asc" }],
      select: { key: true },
    }),
  );
  return rows.map(({ key }) => key);
}

export async function keysUnderReview(tx: Tx, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    SELECT f."key" FROM "Field" f
    JOIN "SubmissionItem" t ON t."fieldId" = f."id"
    JOIN "Submission" u ON u."id" = t."submissionId" AND u."state" = 'submitted'
    LEFT JOIN "Decision" d ON d."submissionId" = t."submissionId" AND d."fieldId" = t."fieldId"
    WHERE d."verdict" IS NULL AND f."id" ${among(ids)}
    ORDER BY f."position", f."key"`;
  return rows.map(({ key }) => key);
}

/** Removes fields without records and everything that refers to them. Returns the removed relations as JSON. */
export async function removeFields(
  tx: Tx,
  reportId: string,
  fields: readonly Pick<OutlineField, "id" | "key">[],
): Promise<string[]> {
  const ids = { in: fields.map(({ id }) => id) };
  await tx.item.deleteMany({ where: { fieldId: ids } });
  await tx.field.updateMany({ where: { periodId: ids }, data: { periodId: null } });
  await tx.field.updateMany({ where: { partOfId: ids }, data: { partOfId: null } });
  await tx.section.updateMany({ where: { leadId: ids }, data: { leadId: null } });
  await tx.block.updateMany({ where: { editionId: ids }, data: { editionId: null } });
  const relations = await removeRelations(tx, reportId, new Set(fields.map(({ key }) => key)));
  await tx.field.deleteMany({ where: { id: ids } });
  return relations;
}

async function removeRelations(tx: Tx, reportId: string, keys: ReadonlySet<string>): Promise<string[]> {
  const rows = await relationRows(tx, reportId);
  const removed = rows.filter(({ relation }) => keysOf(relation).some((key) => keys.has(key)));
  for (const { id } of removed) await removeRelationRow(tx, id);
  return removed.map(({ relation }) => JSON.stringify(relation));
}
