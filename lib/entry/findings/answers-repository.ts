import "server-only";
import type { Actor } from "@/lib/platform/actor";
import type { Db, Tx } from "@/lib/platform/database";
import type { Answer } from "./answers";

/** Returns the answers to the findings of these fields by field id, the oldest first. */
export async function answersOf(db: Db, fieldIds: readonly string[]): Promise<Map<string, Answer[]>> {
  // Prisma asks for many ids in several queries, but not in an order.
  const rows = await db.answer.findMany({ where: { fieldId: { in: [...fieldIds] } } });
  const inOrder = rows.toSorted((one, other) => one.at.getTime() - other.at.getTime());
  const byField = new Map<string, Answer[]>();
  for (const row of inOrder) byField.set(row.fieldId, [...(byField.get(row.fieldId) ?? []), answerOf(row)]);
  return byField;
}

/** Returns the newest answer to a finding, with its author; null if there is none. */
export async function findNewestAnswer(tx: Tx, where: { fieldId: string; findingId: string }) {
  return tx.answer.findFirst({ where, orderBy: { at: "desc" } });
}

type AnswerRow = { findingId: string; reason: string; authorName: string; at: Date };

export function answerOf({ findingId, reason, authorName, at }: AnswerRow): Answer {
  return { findingId, reason, authorName, at: at.toISOString() };
}

export type NewAnswer = { fieldId: string; findingId: string; reason: string; actor: Actor; at: Date };

export async function saveAnswer(tx: Tx, { actor, ...answer }: NewAnswer): Promise<Answer> {
  await tx.answer.create({ data: { ...answer, authorId: actor.id, authorName: actor.name } });
  return answerOf({ ...answer, authorName: actor.name });
}
