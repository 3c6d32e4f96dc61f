import { findingsOf } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { unansweredOf } from "@/lib/entry/findings/answers";
import { checkFieldOf } from "@/lib/entry/findings/check-field";
import type { CheckedReport, Held, Subject } from "./checked-report";
import type { Said } from "./line";

/** What the checks ask about a field, and nobody has answered; only what is of high importance stands in the way. */
export function findingLines({ report, findings }: Subject): (one: Held) => Said[] {
  return ({ field }) => {
    const answers = report.entered.answers.get(field.id) ?? [];
    const open = unansweredOf(findings.get(field.key) ?? [], answers);
    return open.map(({ sentence }) => ({ code: "UNANSWERED", level: "error", sentence }));
  };
}

/** The findings on what would be released, looked at as one report, by the key of the field where they stand. */
export function findingsByKey(
  { outline, entered }: CheckedReport,
  all: readonly Held[],
): Map<string, Finding[]> {
  const { year, relations } = outline;
  const fields = all.flatMap(
    ({ field, held }) => checkFieldOf(field, held, entered.earlier.get(field.key) ?? [], year) ?? [],
  );
  const byKey = new Map<string, Finding[]>();
  for (const finding of findingsOf({ year, fields, relations }))
    byKey.set(finding.key, [...(byKey.get(finding.key) ?? []), finding]);
  return byKey;
}
