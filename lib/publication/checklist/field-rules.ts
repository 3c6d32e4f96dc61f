import type { Value } from "@/lib/figures/value";
import type { CheckContext, CheckedField } from "./checked-report";
import type { UnplacedLine } from "./line";
import { messages, unapprovedValue, unresolvedComments } from "./messages";

/** Returns the rule for what a field lacks: a value, an approval, a source, or an answer to a comment. */
export function fieldLines({ report }: CheckContext): (checked: CheckedField) => UnplacedLine[] {
  return (checked) => {
    const open = report.entered.openComments.get(checked.field.id) ?? 0;
    return [
      ...valueLines(checked),
      ...(open > 0
        ? [{ code: "UNRESOLVED", level: "warning", sentence: unresolvedComments(open) } as const]
        : []),
      ...(lacksSource(checked)
        ? [{ code: "NO_SOURCE", level: "warning", sentence: messages.noSource } as const]
        : []),
    ];
  };
}

// Only a required field without an approved value blocks a release; a change after an approved value does not. Neither is wrong.
function valueLines({ field, approved, current, isUnderReview }: CheckedField): UnplacedLine[] {
  const empty = field.indicator ? messages.emptyField : messages.emptySentence;
  if (!current) return field.required ? [{ code: "EMPTY", level: "todo", sentence: empty }] : [];
  if (field.latestId === field.approvedId) return [];
  const level = field.required && !approved ? "todo" : "warning";
  return [{ code: "UNAPPROVED", level, sentence: unapprovedValue(isUnderReview, approved !== null) }];
}

function lacksSource({ field, current }: CheckedField): boolean {
  if (!field.indicator || !current?.value || hasNoData(current.value)) return false;
  const { source, quotation, link, attachmentId } = current;
  return source === "" && quotation === "" && link === "" && attachmentId === null;
}

/** Whether a value is a blank other than zero, which needs a source like any number. */
function hasNoData(value: Value): boolean {
  return value.kind === "blank" && value.blank !== "zero";
}
