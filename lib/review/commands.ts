import "server-only";
import { findingsOf } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { unansweredOf } from "@/lib/entry/answers";
import { answersOf } from "@/lib/entry/answers-repository";
import { findCheckInput } from "@/lib/entry/check-repository";
import { canEdit } from "@/lib/entry/policy";
import type { AuditInput } from "@/lib/audit/events";
import { command, type Context, recorded } from "@/lib/platform/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Submission, SubmittedField } from "./model";
import { canReview, hasOwnRevision } from "./policy";
import { refusals, unanswered } from "./refusals";
import {
  type ChangedField,
  changedFields,
  findSubmission,
  findSubmittableSection,
  saveApprovals,
  saveDecision,
  saveSubmission,
} from "./repository";
import { returnSchema, submissionSchema, submitSectionSchema } from "./schema";

/** Sends all changed fields of a section for review together. */
export const submitSection = command(submitSectionSchema, async (input, { actor, tx, at }) => {
  const section = await findSubmittableSection(tx, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.noSection);
  if (!canEdit(actor, section)) return fail("FORBIDDEN", refusals.notYours);
  if (section.submissions.length > 0) return fail("LOCKED", refusals.alreadyUnderReview);
  const fields = await changedFields(tx, section.id);
  if (fields.length === 0) return fail("NOTHING_TO_DO", refusals.nothingChanged);
  const open = await unansweredFindings(tx, section.report, fields);
  if (open.length > 0) return fail("NOT_READY", unanswered(open.length), open);
  const note = input.note || null;
  const id = await saveSubmission(tx, { sectionId: section.id, submitter: actor, note, at, fields });
  const revisions = fields.map(({ key, latest }) => ({ key, number: latest.number, hash: latest.hash }));
  const to = { section: section.number, fields: revisions };
  return recorded({ id }, { type: "submission.submitted", subject: `submission:${id}`, to, reason: note });
});

/** The checks run again on all that is sent; what is of high importance needs a reason first. */
async function unansweredFindings(
  tx: Context["tx"],
  report: { id: string; year: number },
  fields: readonly ChangedField[],
): Promise<Finding[]> {
  const findings = findingsOf(await findCheckInput(tx, report));
  const answers = await answersOf(
    tx,
    fields.map(({ id }) => id),
  );
  return fields.flatMap(({ id, key }) =>
    unansweredOf(
      findings.filter((finding) => finding.key === key),
      answers.get(id) ?? [],
    ),
  );
}

/** Takes a submission back before it is decided, so that its fields can be edited again. */
export const withdrawSubmission = command(submissionSchema, async ({ submissionId }, { actor, tx, at }) => {
  const submission = await findSubmission(tx, submissionId);
  if (!submission) return fail("NOT_FOUND", refusals.noSubmission);
  if (!canEdit(actor, submission.section)) return fail("FORBIDDEN", refusals.notYours);
  const decision = { state: "withdrawn", decider: actor, at } as const;
  if (!(await saveDecision(tx, submission.id, decision))) return fail("CONFLICT", refusals.decided);
  return recorded({ id: submission.id }, eventOf(submission, "submission.withdrawn"));
});

/** Approves the very revisions that were submitted. */
export const approveSubmission = command(submissionSchema, async ({ submissionId }, context) => {
  const { actor, tx, at } = context;
  const found = await findDecidable(context, submissionId);
  if (!found.ok) return found;
  const decision = { state: "approved", decider: actor, at } as const;
  if (!(await saveDecision(tx, found.value.id, decision))) return fail("CONFLICT", refusals.decided);
  await saveApprovals(tx, found.value.fields);
  return recorded({ id: submissionId }, approvedEvent(found.value));
});

/** Returns a submission to its editors with a reason. */
export const returnSubmission = command(returnSchema, async ({ submissionId, reason }, context) => {
  const { actor, tx, at } = context;
  const found = await findDecidable(context, submissionId);
  if (!found.ok) return found;
  const decision = { state: "returned", decider: actor, reason, at } as const;
  if (!(await saveDecision(tx, found.value.id, decision))) return fail("CONFLICT", refusals.decided);
  return recorded({ id: submissionId }, { ...eventOf(found.value, "submission.returned"), reason });
});

async function findDecidable({ actor, tx }: Context, id: string): Promise<Result<Submission>> {
  const submission = await findSubmission(tx, id);
  if (!submission) return fail("NOT_FOUND", refusals.noSubmission);
  if (!canReview(actor)) return fail("FORBIDDEN", refusals.reviewersOnly);
  if (hasOwnRevision(actor, submission)) return fail("FORBIDDEN", refusals.fourEyes);
  if (submission.state !== "submitted") return fail("CONFLICT", refusals.decided);
  return ok(submission);
}

function eventOf(submission: Submission, type: "submission.withdrawn" | "submission.returned"): AuditInput {
  return { type, subject: `submission:${submission.id}`, to: { section: submission.section.number } };
}

function approvedEvent(submission: Submission): AuditInput {
  const revisionOf = ({ key, revision }: SubmittedField) => ({
    key,
    number: revision.number,
    hash: revision.hash,
  });
  const to = { section: submission.section.number, fields: submission.fields.map(revisionOf) };
  return { type: "submission.approved", subject: `submission:${submission.id}`, to };
}
