import { findingsOf } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { unansweredOf } from "@/lib/entry/findings/answers";
import { checkFieldOf } from "@/lib/entry/findings/check-field";
import type { CheckContext, CheckedField, CheckedReport } from "./checked-report";
import type { UnplacedLine } from "./line";

/** Returns the rule for findings of high importance that nobody has answered; others do not block a release. */
export function findingLines({ report, findings }: CheckContext): (checked: CheckedField) => UnplacedLine[] {
  return ({ field }) => {
    const answers = report.entered.answers.get(field.id) ?? [];
    const open = unansweredOf(findings.get(field.key) ?? [], answers);
    return open.map(({ sentence }) => ({ code: "UNANSWERED", level: "error", sentence }));
  };
}

/** Returns the findings of the checks on what would be released, by the key of the field that shows them. */
export function findingsByKey(
  { outline, entered }: CheckedReport,
  checkedFields: readonly CheckedField[],
): Map<string, Finding[]> {
  const { year, relations } = outline;
  const fields = checkedFields.flatMap(
    ({ field, current }) => checkFieldOf(field, current, entered.earlier.get(field.key) ?? [], year) ?? [],
  );
  const byKey = new Map<string, Finding[]>();
  for (const finding of findingsOf({ year, fields, relations }))
    byKey.set(finding.key, [...(byKey.get(finding.key) ?? []), finding]);
  return byKey;
}
