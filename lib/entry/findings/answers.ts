import type { Finding } from "@/lib/checks/finding";

/** The reason given for a finding. It holds as long as the finding's values stay as they were. */
export type Answer = { findingId: string; reason: string; authorName: string; at: string };

export function isAnswered(finding: Pick<Finding, "id">, answers: readonly Answer[]): boolean {
  return answers.some((answer) => answer.findingId === finding.id);
}

/** Findings that have to be answered before their field is sent for review. */
export function unansweredOf(findings: readonly Finding[], answers: readonly Answer[]): Finding[] {
  return findings.filter((finding) => finding.importance === "high" && !isAnswered(finding, answers));
}
