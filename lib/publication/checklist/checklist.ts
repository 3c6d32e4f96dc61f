import type { OutlineSection } from "@/lib/outline/model";
import { blockLines } from "./block-rules";
import { type CheckContext, type CheckedField, checkedFieldOf, type CheckedReport } from "./checked-report";
import { englishLines } from "./english-rules";
import { nameOf } from "./field-names";
import { fieldLines } from "./field-rules";
import { findingLines, findingsByKey } from "./finding-rules";
import type { ChecklistLine } from "./line";
import { wordingLines } from "./wording-rules";

/**
 * Returns the publishing checklist: section by section in print order, first the blocks of a section and then its fields.
 * It is computed and never stored, so that screens, counts and the publish command cannot disagree.
 */
export function checklistOf(report: CheckedReport): ChecklistLine[] {
  const fields = report.outline.fields.map((field) => checkedFieldOf(report, field));
  const byKey = new Map(fields.map((checked) => [checked.field.key, checked]));
  const context: CheckContext = {
    report,
    byId: new Map(fields.map((checked) => [checked.field.id, checked])),
    byKey,
    findings: findingsByKey(report, fields),
    nameOf: (checked) => nameOf(report.outline, byKey, checked),
  };
  const rules = [fieldLines(context), findingLines(context), wordingLines(context)];
  const linesOf = (section: OutlineSection, checked: CheckedField) =>
    rules
      .flatMap((rule) => rule(checked))
      .map((line) => ({ ...line, ...locationOf(section, checked), name: context.nameOf(checked) }));
  return report.outline.sections.flatMap((section) => [
    ...englishLines(context, section),
    ...blockLines(context, section),
    ...fields
      .filter(({ field }) => field.sectionId === section.id)
      .flatMap((checked) => linesOf(section, checked)),
  ]);
}

function locationOf({ number, title }: OutlineSection, { field }: CheckedField) {
  return { section: number, sectionTitle: title, key: field.key, blockId: null };
}
