import "server-only";
import { peopleInRoles } from "@/lib/notices/repository";
import { notify } from "@/lib/notices/notify";
import { findSectionPlace } from "@/lib/outline/place-repository";
import type { Context } from "@/lib/audit/command";
import type { Verdict } from "@/lib/entry/saving/verdict";
import type { Submission, SubmittedField } from "./model";
import { findSubmitter } from "./submitter-repository";

/** Tells the reviewers that a section waits for them. */
export async function notifyReviewers(
  context: Context,
  sent: { id: string; sectionId: string; count: number },
): Promise<void> {
  const place = await findSectionPlace(context.tx, sent.sectionId);
  if (!place) return;
  const { id: submissionId, count } = sent;
  await notify(context, {
    to: await peopleInRoles(context.tx, ["reviewer"]),
    subject: `submission:${submissionId}`,
    event: { type: "submission.submitted", ...place, submissionId, count, by: context.actor.name },
  });
}

type Decided = { fields: readonly SubmittedField[]; verdict: Verdict; reason?: string | undefined };

/** Tells who entered what was decided, and who sent it, once for all its fields. What its editors took back is no news. */
export async function notifyEditors(
  context: Context,
  submission: Submission,
  decided: Decided,
): Promise<void> {
  const { fields, verdict, reason = "" } = decided;
  const [first] = fields;
  if (verdict === "withdrawn" || !first) return;
  const { id: submissionId, year, section } = submission;
  const by = context.actor.name;
  const said = {
    year,
    section: section.number,
    title: section.title,
    submissionId,
    count: fields.length,
    by,
  };
  const submitter = await findSubmitter(context.tx, submissionId);
  await notify(context, {
    to: [...fields.flatMap(({ authorIds }) => authorIds), ...(submitter ? [submitter] : [])],
    subject: `submission:${submissionId}`,
    event:
      verdict === "returned"
        ? { type: "submission.returned", ...said, reason, key: first.key }
        : { type: "submission.approved", ...said },
  });
}
