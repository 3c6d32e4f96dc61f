import "server-only";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { type ReportInput, reportFindingsOf } from "@/lib/entry/findings/report-findings";
import type { Db } from "@/lib/platform/database";
import { type FieldToSubmit, type SubmissionBlocker, blockersOfField } from "./submission-blocker";

/**
 * Runs the checks on the fields to submit, and returns what has to be answered first; see `SubmissionBlocker`. `inputOf` returns what
 * the checks of some fields read.
 */
export async function findBlockers(
  db: Db,
  fields: readonly FieldToSubmit[],
  inputOf: (keys: readonly string[]) => Promise<ReportInput>,
): Promise<SubmissionBlocker[]> {
  const findings = reportFindingsOf(await inputOf(fields.map(({ key }) => key)));
  const answers = await answersOf(
    db,
    fields.map(({ id }) => id),
  );
  return fields.flatMap((field) => blockersOfField(field, findings, answers.get(field.id) ?? []));
}
