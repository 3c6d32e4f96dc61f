import type { Finding } from "@/lib/checks/finding";
import { isAnswered, unansweredOf } from "@/lib/entry/findings/answers";
import { checkFieldOf } from "@/lib/entry/findings/check-field";
import { reportFindingsOf } from "@/lib/entry/findings/report-findings";
import { type CheckContext, type CheckedField, type CheckedReport, sentenceTextOf } from "./checked-report";
import type { UnplacedLine } from "./line";

/**
 * Returns the rule for findings of high importance that nobody has answered, and for blanks in sentences; others do not block
 * a release.
 */
export function findingLines(context: CheckContext): (checked: CheckedField) => UnplacedLine[] {
  return ({ field }) => {
    const answers = context.report.entered.answers.get(field.id) ?? [];
    const own = context.findings.get(field.key) ?? [];
    return [
      ...unansweredOf(own, answers).map(
        ({ sentence }) => ({ code: "UNANSWERED", level: "error", sentence }) as const,
      ),
      ...own.flatMap((finding) => blankLine(context, finding, isAnswered(finding, answers))),
    ];
  };
}

/** A value that is still awaited blocks until somebody answers for its words, and is listed even then. */
function blankLine({ byKey }: CheckContext, finding: Finding, isAnswered: boolean): UnplacedLine[] {
  if (finding.rule !== "blank") return [];
  const value = byKey.get(finding.about[0] ?? "")?.current?.value;
  const isAwaited = value?.kind === "blank" && value.blank === "awaited";
  if (isAnswered && !isAwaited) return [];
  const level = isAwaited && !isAnswered ? "error" : "warning";
  return [{ code: "BLANK_IN_SENTENCE", level, sentence: finding.sentence }];
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
  const sentences = checkedFields.flatMap((checked) => {
    const text = sentenceTextOf(checked);
    return text === null ? [] : [{ key: checked.field.key, text }];
  });
  const byKey = new Map<string, Finding[]>();
  for (const finding of reportFindingsOf({ year, fields, relations, sentences }))
    byKey.set(finding.key, [...(byKey.get(finding.key) ?? []), finding]);
  return byKey;
}
