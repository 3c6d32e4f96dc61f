import "server-only";
import { findingsOf } from "@/lib/checks/check";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { findCheckInput } from "@/lib/entry/findings/check-repository";
import type { Tx } from "@/lib/platform/database";
import type { ChangedField } from "./repository";
import { type SubmissionBlocker, blockersOfField } from "./submission-blocker";

/** Runs the checks on the fields to submit. Findings of high importance and unbound numbers without a reason are blockers. */
export async function findBlockers(
  tx: Tx,
  report: { id: string; year: number },
  fields: readonly ChangedField[],
): Promise<SubmissionBlocker[]> {
  const findings = findingsOf(await findCheckInput(tx, report));
  const answers = await answersOf(
    tx,
    fields.map(({ id }) => id),
  );
  return fields.flatMap((field) => blockersOfField(field, findings, answers.get(field.id) ?? []));
}
