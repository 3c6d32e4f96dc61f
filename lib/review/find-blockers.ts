import "server-only";
import { findingsOf } from "@/lib/checks/check";
import { answersOf } from "@/lib/entry/findings/answers-repository";
import { findCheckInput } from "@/lib/entry/findings/check-repository";
import type { Tx } from "@/lib/platform/database";
import { type Hindrance, hindrancesAt } from "./submission-blocker";
import type { ChangedField } from "./repository";

/** The checks run again on all that is sent: what is of high importance needs a reason first, and so does a number bound to no figure. */
export async function hindrancesOf(
  tx: Tx,
  report: { id: string; year: number },
  fields: readonly ChangedField[],
): Promise<Hindrance[]> {
  const findings = findingsOf(await findCheckInput(tx, report));
  const answers = await answersOf(
    tx,
    fields.map(({ id }) => id),
  );
  return fields.flatMap((field) => hindrancesAt(field, findings, answers.get(field.id) ?? []));
}
