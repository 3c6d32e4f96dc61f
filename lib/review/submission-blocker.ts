import type { Finding } from "@/lib/checks/finding";
import { unexplainedNumbers } from "@/lib/entry/binding/unbound-numbers";
import { unboundId } from "@/lib/entry/findings/answers";
import { type Answer, unansweredOf } from "@/lib/entry/findings/answers";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numberUnbound, refusals } from "./refusals";
import type { ChangedField } from "./model";

/**
 * What keeps a field from being submitted: a finding without a reason, an unbound number in a sentence, a return that
 * neither a change nor a note answers, or a change of a published year without a reason.
 */
export type SubmissionBlocker = {
  kind: "finding" | "number" | "returned" | "reason";
  /** Id of the finding to answer; the kind itself for those that are no findings. */
  id: string;
  key: string;
  sentence: Bilingual;
};

export type FieldToSubmit = ChangedField & {
  reason: string | null;
  /** Whether its year is published and nobody said why it is changed. */
  lacksReason: boolean;
  /** Whether it was returned and is neither changed since nor answered in a note. */
  lacksAnswer: boolean;
};

type Checked = Pick<FieldToSubmit, "key" | "isWording" | "lacksReason" | "lacksAnswer"> & {
  latest: { printed: string };
};

export function blockersOfField(
  field: Checked,
  findings: readonly Finding[],
  answers: readonly Answer[],
): SubmissionBlocker[] {
  const { key, isWording, latest } = field;
  const asked = unansweredOf(
    findings.filter((finding) => finding.key === key),
    answers,
  );
  const numbers = isWording ? unexplainedNumbers(latest.printed, answers) : [];
  return [
    ...asked.map(({ id, sentence }) => ({ kind: "finding" as const, id, key, sentence })),
    ...numbers.map(({ text }) => ({
      kind: "number" as const,
      id: unboundId(text),
      key,
      sentence: numberUnbound(text),
    })),
    ...(field.lacksAnswer
      ? [{ kind: "returned" as const, id: "returned", key, sentence: refusals.asReturned }]
      : []),
    ...(field.lacksReason
      ? [{ kind: "reason" as const, id: "reason", key, sentence: refusals.noReason }]
      : []),
  ];
}

export function countBlockers(
  blockers: readonly SubmissionBlocker[],
): Record<SubmissionBlocker["kind"], number> {
  const counts = { finding: 0, number: 0, returned: 0, reason: 0 };
  for (const { kind } of blockers) counts[kind] += 1;
  return counts;
}
