import "server-only";
import type { Context } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import type { EditableField } from "../repository";
import { saveDecisions } from "./decisions-repository";

/** Withdraws a field from its submission, because it has a new revision. The other fields stay under review. */
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
