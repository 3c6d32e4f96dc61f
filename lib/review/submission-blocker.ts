import type { Finding } from "@/lib/checks/finding";
import { unexplainedNumbers } from "@/lib/entry/binding/unbound-numbers";
import { unboundId } from "@/lib/entry/findings/answers";
import { type Answer, unansweredOf } from "@/lib/entry/findings/answers";
import type { Bilingual } from "@/lib/platform/bilingual";
import { numberUnbound } from "./refusals";

/** What keeps a field from being submitted: a finding without a reason, or an unbound number in a sentence. */
export type SubmissionBlocker = {
  kind: "finding" | "number";
  /** Id of the finding to answer. */
  id: string;
  key: string;
  sentence: Bilingual;
};

type FieldToSubmit = { key: string; isWording: boolean; latest: { printed: string } };

export function blockersOfField(
  { key, isWording, latest }: FieldToSubmit,
  findings: readonly Finding[],
  answers: readonly Answer[],
): SubmissionBlocker[] {
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
  ];
}

export function countBlockers(blockers: readonly SubmissionBlocker[]): { findings: number; numbers: number } {
  const numbers = blockers.filter(({ kind }) => kind === "number").length;
  return { findings: blockers.length - numbers, numbers };
}
