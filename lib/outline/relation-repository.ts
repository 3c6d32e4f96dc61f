import "server-only";
import { type Relation, relationSchema } from "@/lib/checks/rule-schema";
import type { Db, Tx } from "@/lib/platform/database";

export async function relationRows(db: Db, reportId: string): Promise<{ id: string; relation: Relation }[]> {
  const rows = await db.relation.findMany({ where: { reportId }, orderBy: { id: "asc" } });
  return rows.map(({ id, body }) => ({ id, relation: relationSchema.parse(JSON.parse(body)) }));
}

export async function saveRelation(tx: Tx, reportId: string, relation: Relation): Promise<void> {
  await tx.relation.create({ data: { reportId, body: JSON.stringify(relation) } });
}

export async function removeRelationRow(tx: Tx, id: string): Promise<void> {
  await tx.relation.delete({ where: { id } });
}
