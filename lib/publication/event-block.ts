import { referencesOf } from "@/lib/narrative/narrative";
import type { OutlineBlock, OutlineField } from "@/lib/outline/model";
import { type ApprovedReport, approvedOf, fieldById } from "./approved";

/**
 * The event that a figure belongs to: the event block of its own section where it stands in a row or in a sentence.
 * All figures of an event share its series and edition.
 */
export function eventBlockOf(report: ApprovedReport, field: OutlineField): OutlineBlock | null {
  const home = report.outline.sections.find((section) => section.id === field.sectionId);
  const events = home?.blocks.filter((block) => block.series) ?? [];
  return events.find((block) => block.items.some((item) => standsIn(report, item.fieldId, field))) ?? null;
}

function standsIn(report: ApprovedReport, itemFieldId: string, field: OutlineField): boolean {
  if (itemFieldId === field.id) return true;
  const value = approvedOf(report, itemFieldId)?.revision.value;
  const isSentence = fieldById(report, itemFieldId)?.indicator === null;
  return isSentence && value?.kind === "text" && referencesOf(value.text).includes(field.key);
}
