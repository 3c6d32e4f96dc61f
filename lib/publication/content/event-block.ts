import { referencesOf } from "@/lib/narrative/narrative";
import type { OutlineBlock, OutlineField } from "@/lib/outline/model";
import { type ApprovedReport, approvedOf, fieldById } from "./approved";

/**
 * Returns the event block that a figure belongs to: the one of its section that has it as a row, or else in a sentence. All
 * figures of an event share its series and edition.
 */
export function eventBlockOf(report: ApprovedReport, field: OutlineField): OutlineBlock | null {
  const home = report.outline.sections.find((section) => section.id === field.sectionId);
  const events = home?.blocks.filter((block) => block.series) ?? [];
  const inRow = events.find(({ editionId, items }) =>
    [editionId, ...items.map(({ fieldId }) => fieldId)].includes(field.id),
  );
  const mentionsField = ({ items }: OutlineBlock) =>
    items.some(({ fieldId }) => isInSentence(report, fieldId, field));
  return inRow ?? events.find(mentionsField) ?? null;
}

function isInSentence(report: ApprovedReport, itemFieldId: string, field: OutlineField): boolean {
  const value = approvedOf(report, itemFieldId)?.revision.value;
  const isSentence = fieldById(report, itemFieldId)?.indicator === null;
  return isSentence && value?.kind === "text" && referencesOf(value.text).includes(field.key);
}
