import type { Finding } from "@/lib/checks/finding";

/** The reason given for a finding. A finding's id contains the values compared, so an answer lapses when they change. */
export type Answer = { findingId: string; reason: string; authorName: string; at: string };

export function isAnswered(finding: Pick<Finding, "id">, answers: readonly Answer[]): boolean {
  return answers.some((answer) => answer.findingId === finding.id);
}

/** Returns the finding id under which it is explained why a number in a sentence is not a figure. */
export function unboundId(text: string): string {
  return `unbound:${text}`;
}

/** Returns the findings that must be answered before their field can be submitted. */
export function unansweredOf(findings: readonly Finding[], answers: readonly Answer[]): Finding[] {
  return findings.filter((finding) => finding.importance === "high" && !isAnswered(finding, answers));
}
