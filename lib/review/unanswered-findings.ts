import "server-only";
import { findingsOf } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { unansweredOf } from "@/lib/entry/answers";
import { answersOf } from "@/lib/entry/answers-repository";
import { findCheckInput } from "@/lib/entry/check-repository";
import type { Tx } from "@/lib/platform/database";

type Sent = { id: string; key: string };

/** The checks run again on all that is sent; what is of high importance needs a reason first. */
export async function unansweredFindings(
  tx: Tx,
  report: { id: string; year: number },
  fields: readonly Sent[],
): Promise<Finding[]> {
  const findings = findingsOf(await findCheckInput(tx, report));
  const answers = await answersOf(
    tx,
    fields.map(({ id }) => id),
  );
  return fields.flatMap(({ id, key }) =>
    unansweredOf(
      findings.filter((finding) => finding.key === key),
      answers.get(id) ?? [],
    ),
  );
}
