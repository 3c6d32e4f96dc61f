import type { OutlineSection } from "@/lib/outline/model";
import { blockLines } from "./block-rules";
import { fieldLines } from "./field-rules";
import { findingLines, findingsByKey } from "./finding-rules";
import type { ChecklistLine, Said } from "./line";
import { wordingLines } from "./wording-rules";
import { type CheckedReport, type Held, heldOf, type Subject } from "./checked-report";
import { nameOf } from "./field-names";

/**
 * What stands between a report and its release: section by section in print order, in each the blocks of the outline
 * and then the fields in order of entry. Computed, never stored; the page, the release and the desk's counts all ask here.
 */
export function checklistOf(report: CheckedReport): ChecklistLine[] {
  const all = report.outline.fields.map((field) => heldOf(report, field));
  const held = new Map(all.map((one) => [one.field.id, one]));
  const byKey = new Map(all.map((one) => [one.field.key, one]));
  const named = (one: Held) => nameOf(report.outline, byKey, one);
  const subject: Subject = { report, held, byKey, findings: findingsByKey(report, all), nameOf: named };
  const rules = [fieldLines(subject), findingLines(subject), wordingLines(subject)];
  return report.outline.sections.flatMap((section) => [
    ...blockLines(subject, section),
    ...all
      .filter(({ field }) => field.sectionId === section.id)
      .flatMap((one) =>
        rules.flatMap((linesOf) => linesOf(one)).map((said) => placed(subject, section, one, said)),
      ),
  ]);
}

function placed({ nameOf: name }: Subject, section: OutlineSection, one: Held, said: Said): ChecklistLine {
  const { number, title } = section;
  return {
    ...said,
    section: number,
    sectionTitle: title,
    key: one.field.key,
    blockId: null,
    name: name(one),
  };
}
