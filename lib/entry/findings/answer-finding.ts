import "server-only";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { canEdit, entering } from "../policy";
import { refusals } from "../refusals";
import { findEditableField } from "../repository";
import { answerFindingSchema } from "../schema";
import { answerOf, findNewestAnswer, saveAnswer } from "./answers-repository";

export const answerFinding = command(answerFindingSchema, entering, async (input, { actor, tx, at }) => {
  const field = await findEditableField(tx, input.fieldId);
  if (!field) return fail("NOT_FOUND", refusals.noField);
  if (!canEdit(actor, field.section)) return fail("FORBIDDEN", refusals.notYours);
  const { fieldId, findingId, reason } = input;
  // Sent again, because its answer was lost.
  const sent = await findNewestAnswer(tx, { fieldId, findingId });
  if (sent?.authorId === actor.id && sent.reason === reason) return unchanged(answerOf(sent));
  const answer = await saveAnswer(tx, { fieldId, findingId, reason, actor, at });
  const to = { key: field.key, year: field.report.year, finding: findingId };
  return recorded(answer, { type: "finding.answered", subject: `field:${fieldId}`, to, reason });
});
