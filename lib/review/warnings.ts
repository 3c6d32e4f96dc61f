import type { Finding } from "@/lib/checks/finding";
import { unboundId } from "@/lib/entry/findings/answers";
import { type Answer, isAnswered } from "@/lib/entry/findings/answers";
import { unboundNumbers } from "@/lib/narrative/lint";
import type { SubmittedField } from "./model";

/** A finding with the reason given for it; null without one. */
export type AnsweredFinding = { finding: Finding; answer: Answer | null };

/** What a reviewer should look at before approving a field. */
export type Warnings = {
  findings: AnsweredFinding[];
  /** Unbound numbers in its sentence for which no reason was given. */
  unbound: string[];
  /** The reasons given why an unbound number is not a figure. */
  waivers: Answer[];
  openComments: number;
  /** Whether it was returned before and is submitted again unchanged. */
  isReturnedAsIs: boolean;
};

type Evidence = {
  findings: readonly Finding[];
  answers: readonly Answer[];
  openComments: number;
  isReturnedAsIs: boolean;
};

export function warningsOf(field: SubmittedField, evidence: Evidence): Warnings {
  const { findings, answers, openComments, isReturnedAsIs } = evidence;
  // The checks look at the newest value, which may be later than the submitted one.
  const own = findings.filter((finding) => field.isNewest && finding.key === field.key);
  const answerTo = ({ id }: Finding) => answers.findLast((answer) => answer.findingId === id) ?? null;
  const numbers = field.isWording ? unboundNumbers(field.revision.printed).map(({ text }) => text) : [];
  const waivers = answers.filter(({ findingId }) => numbers.some((text) => findingId === unboundId(text)));
  return {
    findings: own.map((finding) => ({ finding, answer: answerTo(finding) })),
    unbound: numbers.filter((text) => !isAnswered({ id: unboundId(text) }, answers)),
    waivers,
    openComments,
    isReturnedAsIs,
  };
}

/** Whether a field may be approved without being looked at. An answered finding counts: a reviewer has yet to read its reason. */
export function isWithoutWarnings({ isReturnedAsIs, openComments, ...rest }: Warnings): boolean {
  const { findings, unbound, waivers } = rest;
  return (
    [findings, unbound, waivers].every(({ length }) => length === 0) && openComments === 0 && !isReturnedAsIs
  );
}
