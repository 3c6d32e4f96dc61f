import type { Finding } from "@/lib/checks/finding";
import { type Answer, unansweredOf } from "@/lib/entry/findings/answers";
import { openNumbers, unboundId } from "@/lib/entry/binding/unbound-numbers";
import { unanswered, unbound } from "./refusals";
import type { Bilingual } from "@/lib/platform/bilingual";

/** What keeps a field from being sent: a finding without its reason, or a number in a sentence that is bound to no figure. */
export type SubmissionBlocker = {
  kind: "finding" | "number";
  /** Of the finding that a reason would answer. */
  id: string;
  key: string;
  sentence: Bilingual;
};

type Sent = { key: string; isWording: boolean; latest: { printed: string } };

export function blockersAt(
  { key, isWording, latest }: Sent,
  findings: readonly Finding[],
  answers: readonly Answer[],
): SubmissionBlocker[] {
  const asked = unansweredOf(
    findings.filter((finding) => finding.key === key),
    answers,
  );
  const numbers = isWording ? openNumbers(latest.printed, answers) : [];
  return [
    ...asked.map(({ id, sentence }) => ({ kind: "finding" as const, id, key, sentence })),
    ...numbers.map(({ text }) => ({
      kind: "number" as const,
      id: unboundId(text),
      key,
      sentence: { zh: `“${text}”没有对应的填报项。`, en: `“${text}” is bound to no figure.` },
    })),
  ];
}

/** One sentence for all of them. */
export function isBlocked(hindrances: readonly SubmissionBlocker[]): Bilingual {
  const numbers = hindrances.filter(({ kind }) => kind === "number").length;
  const findings = hindrances.length - numbers;
  const said = [...(findings > 0 ? [unanswered(findings)] : []), ...(numbers > 0 ? [unbound(numbers)] : [])];
  return { zh: said.map(({ zh }) => zh).join(""), en: said.map(({ en }) => en).join(" ") };
}
