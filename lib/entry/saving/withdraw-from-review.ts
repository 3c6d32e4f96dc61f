import "server-only";
import type { AuditInput } from "@/lib/audit/events";
import type { Context } from "@/lib/audit/command";
import { saveDecisions } from "./decisions-repository";
import type { EditableField } from "../repository";

/** A new revision takes its field out of the submission that holds the one before; the rest of it stays under review. */
export async function withdrawFromReview(
  { id, key, section, latest, underReviewIn }: EditableField,
  { actor, tx, at }: Context,
): Promise<AuditInput[]> {
  if (underReviewIn === null || !latest) return [];
  const decision = { verdict: "withdrawn", decider: actor, at } as const;
  const outcome = await saveDecisions(tx, { submissionId: underReviewIn, fieldIds: [id], ...decision });
  const fields = [{ key, number: latest.number, hash: latest.hash }];
  const to = { section: section.number, fields, outcome };
  return [{ type: "submission.field_withdrawn", subject: `submission:${underReviewIn}`, to }];
}
