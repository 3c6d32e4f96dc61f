import "server-only";
import { findingsOf } from "@/lib/checks/check";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { findCheckInput } from "@/lib/entry/findings/check-repository";
import type { Tx } from "@/lib/platform/database";
import { type FieldToSubmit, type SubmissionBlocker, blockersOfField } from "./submission-blocker";

/** Runs the checks on the fields to submit, and returns what has to be answered first; see `SubmissionBlocker`. */
export async function findBlockers(
  tx: Tx,
  report: { id: string; year: number },
  fields: readonly FieldToSubmit[],
): Promise<SubmissionBlocker[]> {
  const findings = findingsOf(await findCheckInput(tx, report));
  const answers = await answersOf(
    tx,
    fields.map(({ id }) => id),
  );
  return fields.flatMap((field) => blockersOfField(field, findings, answers.get(field.id) ?? []));
}
