import type { Finding } from "@/lib/checks/finding";
import { type Answer, isAnswered } from "@/lib/entry/findings/answers";
import { unboundId } from "@/lib/entry/binding/unbound-numbers";
import { unboundNumbers } from "@/lib/narrative/lint";
import type { SubmittedField } from "./model";

/** What the checks ask about a field, with the reason given; null where none was. */
export type AnsweredFinding = { finding: Finding; answer: Answer | null };

/** What a person should weigh before a field is approved. */
export type Warnings = {
  findings: AnsweredFinding[];
  /** Numbers typed into its sentence that are bound to no figure, for which no reason was given. */
  unbound: string[];
  /** The answers that say why such a number is no figure. */
  waivers: Answer[];
  openComments: number;
  /** It was returned before and is sent again just as it was. */
  isReturnedAsIs: boolean;
};

type Known = {
  findings: readonly Finding[];
  answers: readonly Answer[];
  openComments: number;
  isReturnedAsIs: boolean;
};

export function warningsOf(field: SubmittedField, known: Known): Warnings {
  const { findings, answers, openComments, isReturnedAsIs } = known;
  // What the checks find is said of the newest value.
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

/**
 * Whether a field may be approved together with others of its kind. What was answered is a warning all the same: its
 * reason is there for a reviewer to read, and nobody has read it yet.
 */
export function isWithoutWarnings({ isReturnedAsIs, openComments, ...asked }: Warnings): boolean {
  const { findings, unbound, waivers } = asked;
  return (
    [findings, unbound, waivers].every(({ length }) => length === 0) && openComments === 0 && !isReturnedAsIs
  );
}
