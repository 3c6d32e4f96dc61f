import "server-only";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { findReportInputOfFields } from "@/lib/entry/findings/check-repository";
import { reportFindingsOf } from "@/lib/entry/findings/report-findings";
import type { Db } from "@/lib/platform/database";
import { type FieldToSubmit, type SubmissionBlocker, blockersOfField } from "./submission-blocker";

/** Runs the checks on the fields to submit, and returns what has to be answered first; see `SubmissionBlocker`. */
export async function findBlockers(
  db: Db,
  report: { id: string; year: number },
  fields: readonly FieldToSubmit[],
): Promise<SubmissionBlocker[]> {
  const keys = fields.map(({ key }) => key);
  const findings = reportFindingsOf(await findReportInputOfFields(db, report, keys));
  const answers = await answersOf(
    db,
    fields.map(({ id }) => id),
  );
  return fields.flatMap((field) => blockersOfField(field, findings, answers.get(field.id) ?? []));
}
