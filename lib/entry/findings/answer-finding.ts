import "server-only";
import { command, recorded } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { canEdit } from "../policy";
import { refusals } from "../refusals";
import { findEditableField } from "../repository";
import { answerFindingSchema } from "../schema";
import { saveAnswer } from "./answers-repository";

export const answerFinding = command(answerFindingSchema, async (input, { actor, tx, at }) => {
  const field = await findEditableField(tx, input.fieldId);
  if (!field) return fail("NOT_FOUND", refusals.noField);
  if (!canEdit(actor, field.section)) return fail("FORBIDDEN", refusals.notYours);
  const { fieldId, findingId, reason } = input;
  const answer = await saveAnswer(tx, { fieldId, findingId, reason, actor, at });
  const to = { key: field.key, year: field.report.year, finding: findingId };
  return recorded(answer, { type: "finding.answered", subject: `field:${fieldId}`, to, reason });
});
