import "server-only";
import { command, type Context, recorded } from "@/lib/audit/command";
import { findStoredInputOfFields } from "@/lib/entry/findings/kept-basis";
import { canEdit, entering } from "@/lib/entry/policy";
import { saveDecisions } from "@/lib/entry/saving/decisions-repository";
import type { Verdict } from "@/lib/entry/saving/verdict";
import { refuseClosed, refuseClosedYear } from "@/lib/outline/report-closed";
import { fail, type Result } from "@/lib/platform/result";
import { allFields, chosenFields, undecidedFields } from "./chosen-fields";
import { fieldsToSubmit } from "./fields-to-submit";
import { findBlockers } from "./find-blockers";
import { findWarnings } from "./find-warnings";
import type { Submission, SubmittedField } from "./model";
import { notifyEditors, notifyReviewers } from "./notify";
import { approving, hasOwnRevision, heldLink, reviewing } from "./policy";
import { blocked, refusals } from "./refusals";
import { findSubmission, findSubmittableSection, saveApprovals, saveSubmission } from "./repository";
import {
  approveFieldsSchema,
  approveSchema,
  returnFieldsSchema,
  returnSchema,
  submissionSchema,
  submitSectionSchema,
} from "./schema";
import { countBlockers, type FieldToSubmit } from "./submission-blocker";
import { isWithoutWarnings } from "./warnings";

export const submitSection = command(submitSectionSchema, entering, async (input, context) => {
  const { actor, tx, at } = context;
  const section = await findSubmittableSection(tx, input.sectionId);
  if (!section) return fail("NOT_FOUND", refusals.noSection);
  if (!canEdit(actor, section)) return fail("FORBIDDEN", refusals.notYours);
  const closed = refuseClosed(section.report);
  if (closed) return closed;
  const fields = await fieldsToSubmit(tx, { section, at }, input);
  if (fields.length === 0) return fail("NOTHING_TO_DO", refusals.nothingChanged);
  const blockers = await findBlockers(tx, fields, (keys) =>
    findStoredInputOfFields(section.report, keys, tx),
  );
  if (blockers.length > 0) return fail("NOT_READY", blocked(countBlockers(blockers)), blockers);
  const note = input.note || null;
  const id = await saveSubmission(tx, { sectionId: section.id, submitter: actor, note, at, fields });
  const to = { section: section.number, fields: fields.map(recordedField) };
  await notifyReviewers(context, { id, sectionId: section.id, count: fields.length });
  return recorded({ id }, { type: "submission.submitted", subject: `submission:${id}`, to, reason: note });
});

function recordedField({ key, latest: { number, hash }, reason }: FieldToSubmit) {
  return { key, number, hash, ...(reason !== null && { reason }) };
}

export const withdrawSubmission = command(submissionSchema, entering, async ({ submissionId }, context) => {
  const submission = await findSubmission(context.tx, submissionId);
  if (!submission) return fail("NOT_FOUND", refusals.noSubmission);
  if (!canEdit(context.actor, submission.section)) return fail("FORBIDDEN", refusals.notYours);
  const closed = await refuseClosedYear(context.tx, submission.year);
  if (closed) return closed;
  const fields = undecidedFields(submission);
  return fields.ok
    ? saveVerdict(context, submission, { fields: fields.value, verdict: "withdrawn" })
    : fields;
});

/** Approves fields in the revisions that were seen. They come into force at once. */
export const approveFields = command(approveFieldsSchema, approving, async (input, context) =>
  decide(context, input, { verdict: "approved", choose: (all) => chosenFields(all, input.fields) }),
);

export const approveSubmission = command(approveSchema, approving, async (input, context) =>
  decide(context, input, { verdict: "approved", choose: (all) => allFields(all, input.fields) }),
);

/** Approves fields in the revisions that were seen. Refuses all of them when any has a warning by now. */
export const approveWithoutWarnings = command(approveFieldsSchema, approving, async (input, context) =>
  decide(context, input, {
    verdict: "approved",
    choose: async (all) => {
      const warnings = await findWarnings(context.tx, [all], (keys) =>
        findStoredInputOfFields({ id: all.reportId, year: all.year }, keys, context.tx),
      );
      const isWarned = input.fields.some(({ revisionId }) => {
        const ofRevision = warnings.get(revisionId);
        return ofRevision && !isWithoutWarnings(ofRevision);
      });
      const chosen = chosenFields(all, input.fields);
      return chosen.ok && isWarned ? fail("CONFLICT", refusals.warnedMeanwhile) : chosen;
    },
  }),
);

export const returnFields = command(returnFieldsSchema, reviewing, async ({ reason, ...input }, context) =>
  decide(context, input, { verdict: "returned", reason, choose: (all) => chosenFields(all, input.fields) }),
);

export const returnSubmission = command(returnSchema, reviewing, async ({ reason, ...input }, context) =>
  decide(context, input, { verdict: "returned", reason, choose: (all) => allFields(all, input.fields) }),
);

type ReasonedVerdict = { verdict: Verdict; reason?: string };
type Chosen = Result<SubmittedField[]>;
type Choice = ReasonedVerdict & { choose: (submission: Submission) => Chosen | Promise<Chosen> };

async function decide(context: Context, { submissionId }: { submissionId: string }, choice: Choice) {
  const { actor, tx } = context;
  const submission = await findSubmission(tx, submissionId);
  if (!submission) return fail("NOT_FOUND", refusals.noSubmission);
  if (hasOwnRevision(actor, submission)) return fail("FORBIDDEN", refusals.fourEyes);
  if (heldLink(actor, submission)) return fail("FORBIDDEN", refusals.heldLink);
  const fields = await choice.choose(submission);
  if (!fields.ok) return fields;
  return saveVerdict(context, submission, { ...choice, fields: fields.value });
}

async function saveVerdict(
  context: Context,
  submission: Submission,
  decided: ReasonedVerdict & { fields: SubmittedField[] },
) {
  const { actor, tx, at } = context;
  const { id, section } = submission;
  const { fields, verdict, reason } = decided;
  const fieldIds = fields.map(({ fieldId }) => fieldId);
  const by = { decider: actor, at };
  const outcome = await saveDecisions(tx, { submissionId: id, fieldIds, verdict, reason, ...by });
  if (verdict === "approved") await saveApprovals(tx, fields);
  await notifyEditors(context, submission, decided);
  const revisions = fields.map(({ key, revision: { number, hash } }) => ({ key, number, hash }));
  const to = { section: section.number, fields: revisions, outcome };
  const type = `submission.${verdict}` as const;
  return recorded({ id, outcome }, { type, subject: `submission:${id}`, to, reason: reason ?? null });
}
