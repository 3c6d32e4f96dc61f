import "server-only";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { findingsOfField } from "@/lib/checks/check";
import { unboundNumbers } from "@/lib/narrative/lint";
import { refuseClosed } from "@/lib/outline/report-closed";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { canEdit, entering } from "../policy";
import { refusals } from "../refusals";
import { type EditableField, findEditableField } from "../repository";
import { answerFindingSchema } from "../schema";
import { unboundId } from "./answers";
import { findCheckInputOfField, findReportInputOfFields } from "./check-repository";
import { reportFindingsOf } from "./report-findings";
import { answerOf, findNewestAnswer, saveAnswer } from "./answers-repository";

/** Keeps the reason given for a finding that the checks raise now, or for a number that is no figure. */
export const answerFinding = command(answerFindingSchema, entering, async (input, { actor, tx, at }) => {
  const field = await findEditableField(tx, input.fieldId);
  if (!field) return fail("NOT_FOUND", refusals.noField);
  if (!canEdit(actor, field.section)) return fail("FORBIDDEN", refusals.notYours);
  const closed = refuseClosed(field.report);
  if (closed) return closed;
  const { fieldId, findingId, reason } = input;
  // Sent again, because its answer was lost.
  const sent = await findNewestAnswer(tx, { fieldId, findingId });
  if (sent?.authorId === actor.id && sent.reason === reason) return unchanged(answerOf(sent));
  if (!(await stands(tx, field, findingId))) return fail("CONFLICT", refusals.noFinding);
  const answer = await saveAnswer(tx, { fieldId, findingId, reason, actor, at });
  const to = { key: field.key, year: field.report.year, finding: findingId };
  return recorded(answer, { type: "finding.answered", subject: `field:${fieldId}`, to, reason });
});

/** Whether the checks ask this about the field as it is now, or it is a number of a sentence, which need not be saved yet. */
async function stands(tx: Tx, field: EditableField, findingId: string): Promise<boolean> {
  if (!field.indicator && isOfNumber(findingId)) return true;
  const findings = field.indicator
    ? findingsOfField(await findCheckInputOfField(tx, field.report, field.key), field.key)
    : reportFindingsOf(await findReportInputOfFields(tx, field.report, [field.key])).filter(
        ({ key }) => key === field.key,
      );
  return findings.some(({ id }) => id === findingId);
}

function isOfNumber(findingId: string): boolean {
  const said = findingId.slice(unboundId("").length);
  return findingId === unboundId(said) && unboundNumbers(said).some(({ text }) => text === said);
}
