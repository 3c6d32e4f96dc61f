import "server-only";
import { findingsOf } from "@/lib/checks/check";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { findCheckInput } from "@/lib/entry/findings/check-repository";
import type { Tx } from "@/lib/platform/database";
import { type SubmissionBlocker, blockersAt } from "./submission-blocker";
import type { ChangedField } from "./repository";

/** The checks run again on all that is sent: what is of high importance needs a reason first, and so does a number bound to no figure. */
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
  return fields.flatMap((field) => blockersAt(field, findings, answers.get(field.id) ?? []));
}
