import "server-only";
import type { Context } from "@/lib/audit/command";
import type { Verdict } from "@/lib/entry/saving/verdict";
import { notify } from "@/lib/notices/notify";
import { peopleInRoles } from "@/lib/notices/repository";
import { findSectionLocation } from "@/lib/outline/location-repository";
import type { Submission, SubmittedField } from "./model";
import { findSubmitter } from "./submitter-repository";

export async function notifyReviewers(
  context: Context,
  submission: { id: string; sectionId: string; count: number },
): Promise<void> {
  const location = await findSectionLocation(context.tx, submission.sectionId);
  if (!location) return;
  const { id: submissionId, count } = submission;
  await notify(context, {
    to: await peopleInRoles(context.tx, ["reviewer"]),
    subject: `submission:${submissionId}`,
    event: { type: "submission.submitted", ...location, submissionId, count, by: context.actor.name },
  });
}

type Decided = { fields: readonly SubmittedField[]; verdict: Verdict; reason?: string | undefined };

/** Notifies the authors of the decided fields and the submitter. Editors who withdraw their own fields are not notified. */
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
  const details = {
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
        ? { type: "submission.returned", ...details, reason, key: first.key }
        : { type: "submission.approved", ...details },
  });
}
