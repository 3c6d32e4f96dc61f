import type { OutlineSection } from "@/lib/outline/model";
import { blockLines } from "./block-rules";
import { checkContextOf } from "./check-context";
import type { CheckedField, CheckedReport } from "./checked-report";
import { englishLines } from "./english-rules";
import { placeOf } from "./field-names";
import { fieldLines } from "./field-rules";
import { findingLines } from "./finding-rules";
import type { ChecklistLine } from "./line";
import { chartLines, pointLines } from "./summary-rules";
import { wordingLines } from "./wording-rules";

/**
 * Returns the publishing checklist: section by section in print order, first the blocks of a section and then its fields.
 * It is computed and never stored, so that screens, counts and the publish command cannot disagree.
 */
export function checklistOf(report: CheckedReport): ChecklistLine[] {
  const context = checkContextOf(report);
  const rules = [fieldLines(context), findingLines(context), wordingLines(context), pointLines(context)];
  const linesOf = (section: OutlineSection, checked: CheckedField) =>
    rules
      .flatMap((rule) => rule(checked))
      .map((line) => ({ ...line, ...placeOf(context, section, checked) }));
  return report.outline.sections.flatMap((section) => [
    ...englishLines(context, section),
    ...blockLines(context, section),
    ...chartLines(context, section),
    ...context.fields
      .filter(({ field }) => field.sectionId === section.id)
      .flatMap((checked) => linesOf(section, checked)),
  ]);
}
