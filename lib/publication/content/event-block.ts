import { referencesOf } from "@/lib/narrative/narrative";
import type { OutlineBlock, OutlineField, OutlineSection } from "@/lib/outline/model";
import { type ApprovedReport, approvedOf, fieldById } from "./approved";

/** The event blocks of a section, by the id of a field that is a row of theirs, and by the key of a figure in one of their sentences. */
type EventBlocks = { byRow: Map<string, OutlineBlock>; byMention: Map<string, OutlineBlock> };

const known = new WeakMap<ApprovedReport, ReadonlyMap<string, EventBlocks>>();

/**
 * Returns the event block that a figure belongs to: the one of its section that has it as a row, or else in a sentence. All
 * figures of an event share its series and edition.
 */
export function eventBlockOf(report: ApprovedReport, field: OutlineField): OutlineBlock | null {
  const bySection =
    known.get(report) ??
    new Map(report.outline.sections.map((section) => [section.id, blocksOf(report, section)]));
  known.set(report, bySection);
  const home = bySection.get(field.sectionId);
  return home?.byRow.get(field.id) ?? home?.byMention.get(field.key) ?? null;
}

function blocksOf(report: ApprovedReport, { blocks }: OutlineSection): EventBlocks {
  const found: EventBlocks = { byRow: new Map(), byMention: new Map() };
  // The first of several blocks wins.
  for (const block of blocks.filter(({ series }) => series).toReversed()) {
    const rows = block.items.map(({ fieldId }) => fieldId);
    for (const id of [block.editionId ?? [], rows].flat()) found.byRow.set(id, block);
    for (const key of rows.flatMap((id) => mentionedIn(report, id))) found.byMention.set(key, block);
  }
  return found;
}

function mentionedIn(report: ApprovedReport, fieldId: string): string[] {
  const value = approvedOf(report, fieldId)?.revision.value;
  const isSentence = fieldById(report, fieldId)?.indicator === null;
  return isSentence && value?.kind === "text" ? referencesOf(value.text) : [];
}
