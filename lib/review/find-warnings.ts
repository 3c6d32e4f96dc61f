import "server-only";
import type { Finding } from "@/lib/checks/finding";
import { openCommentsOf } from "@/lib/entry/comments/repository";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { type ReportInput, reportFindingsOf } from "@/lib/entry/findings/report-findings";
import type { Db } from "@/lib/platform/database";
import type { Submission } from "./model";
import { returnsOfRevisions } from "./repository";
import { type Warnings, warningsOf } from "./warnings";

/**
 * Returns the warnings for each field of these submissions, by revision id. All must belong to one report. `inputOf` returns what the
 * checks of some of its fields read.
 */
export async function findWarnings(
  db: Db,
  submissions: readonly Submission[],
  inputOf: (keys: readonly string[]) => Promise<ReportInput>,
): Promise<Map<string, Warnings>> {
  const [first] = submissions;
  if (!first) return new Map();
  const fields = submissions.flatMap((submission) =>
    submission.fields.map((field) => ({ ...field, submissionId: submission.id })),
  );
  const [input, answers, openComments, returns] = await Promise.all([
    inputOf(fields.map(({ key }) => key)),
    answersOf(
      db,
      fields.map(({ fieldId }) => fieldId),
    ),
    openCommentsOf(db, first.reportId),
    returnsOfRevisions(
      db,
      fields.map(({ revision }) => revision.id),
    ),
  ]);
  const submitted = new Set(fields.map(({ key }) => key));
  const findings = reportFindingsOf(input).map((finding) => atSubmitted(finding, submitted));
  return new Map(
    fields.map((field) => {
      const { fieldId, revision, submissionId } = field;
      const warnings = warningsOf(field, {
        findings,
        answers: answers.get(fieldId) ?? [],
        openComments: openComments.get(fieldId) ?? 0,
        isReturnedAsIs: (returns.get(revision.id) ?? []).some((id) => id !== submissionId),
      });
      return [revision.id, warnings];
    }),
  );
}

// A blank in a sentence is asked about at the figure when the sentence itself is not submitted.
function atSubmitted(finding: Finding, submitted: ReadonlySet<string>): Finding {
  const [figure] = finding.about;
  const isElsewhere = finding.rule === "blank" && !submitted.has(finding.key);
  return isElsewhere && figure !== undefined ? { ...finding, key: figure } : finding;
}
