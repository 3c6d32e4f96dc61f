import "server-only";
import type { Actor } from "@/lib/platform/actor";
import type { Db, Tx } from "@/lib/platform/database";
import type { Answer } from "./answers";

/** Returns the answers to the findings of these fields by field id, the oldest first. */
export async function answersOf(db: Db, fieldIds: readonly string[]): Promise<Map<string, Answer[]>> {
  const rows = await db.answer.findMany({
    where: { fieldId: { in: [...fieldIds] } },
    orderBy: { at: "asc" },
  });
  const byField = new Map<string, Answer[]>();
  for (const { fieldId, findingId, reason, authorName, at } of rows) {
    const answer = { findingId, reason, authorName, at: at.toISOString() };
    byField.set(fieldId, [...(byField.get(fieldId) ?? []), answer]);
  }
  return byField;
}

export type NewAnswer = { fieldId: string; findingId: string; reason: string; actor: Actor; at: Date };

export async function saveAnswer(tx: Tx, { actor, ...answer }: NewAnswer): Promise<Answer> {
  await tx.answer.create({ data: { ...answer, authorId: actor.id, authorName: actor.name } });
  const { findingId, reason, at } = answer;
  return { findingId, reason, authorName: actor.name, at: at.toISOString() };
}
