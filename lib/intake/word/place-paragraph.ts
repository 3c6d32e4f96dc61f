import "server-only";
import type { Context, Outcome } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { decideSave } from "@/lib/entry/saving/commands";
import { saveItemOrder } from "@/lib/outline/block-repository";
import { createField } from "@/lib/outline/editing/fields";
import type { Outline, OutlineBlock, OutlineItem, OutlineSection } from "@/lib/outline/model";
import { canOpenReport } from "@/lib/outline/policy";
import { findOutline } from "@/lib/outline/repository";
import { fail } from "@/lib/platform/result";
import { type Acceptance, type Accepted, sourceOf } from "./acceptance";
import { shortHash } from "./printed/bookmark-name";
import type { Difference } from "./differences";
import { refusals } from "./refusals";

type Place = {
  section: OutlineSection;
  block: OutlineBlock;
  blockIndex: number;
  item: OutlineItem;
  index: number;
};

/** Adds a paragraph of the document as a sentence behind the one that it follows there, and saves its text. */
export async function placeParagraph(acceptance: Acceptance, context: Context): Promise<Outcome<Accepted>> {
  const { difference, choice } = acceptance;
  const { outline, anchor } = await anchorOf(acceptance, context);
  if (!canOpenReport(context.actor)) return fail("FORBIDDEN", refusals.administratorsPlace);
  if (!outline || !anchor) return fail("INVALID", refusals.noBlockThere);
  const { section, block, item } = anchor;
  const created = await createField(context.tx, outline, {
    ...{ year: outline.year, sectionId: section.id, blockId: block.id, key: keyOf(difference.id) },
    ...{ indicator: null, basis: "unstated", required: true, level: item.level },
    label: block.kind === "timeline" ? item.label : null,
  });
  if (!created.ok) return created;
  const moved = await putInPlace(created.value.id, acceptance, context);
  const save = { fieldId: created.value.id, typed: choice.typed, basedOn: 0 };
  const saved = await decideSave({ ...save, ...sourceOf(acceptance) }, context);
  if (!saved.ok) return saved.error.code === "FORBIDDEN" ? fail("FORBIDDEN", refusals.editorsWrite) : saved;
  const value = { differenceId: difference.id };
  return { ok: true, value, events: [created.value.event, ...moved, ...saved.events] };
}

/** Moves a sentence to where it stands in the document, within its section. */
export async function moveParagraph(acceptance: Acceptance, context: Context): Promise<Outcome<Accepted>> {
  const { difference } = acceptance;
  const { outline, anchor } = await anchorOf(acceptance, context);
  if (!canOpenReport(context.actor)) return fail("FORBIDDEN", refusals.administratorsMove);
  const own = outline && placeOf(outline, difference.field?.key ?? null);
  if (!own || !anchor || own.section.id !== anchor.section.id)
    return fail("INVALID", refusals.movedElsewhere);
  const events = await putInPlace(own.item.fieldId, acceptance, context);
  return { ok: true, value: { differenceId: difference.id }, events };
}

/** A place in a block: behind or before a sentence. */
type Anchor = Place & { isBehind: boolean };

/** Returns where a paragraph goes: beside the sentence that it follows, or else precedes; null where there is none. */
function anchorIn(outline: Outline, { neighbours: { after, before } }: Difference): Anchor | null {
  const [behind, ahead] = [placeOf(outline, after), placeOf(outline, before)];
  const place = behind ?? ahead;
  return place && place.block.kind !== "places" ? { ...place, isBehind: behind !== null } : null;
}

async function anchorOf({ found, difference }: Acceptance, { tx }: Context) {
  const outline = await findOutline(tx, found.report.outline.year);
  return { outline, anchor: outline && anchorIn(outline, difference) };
}

/** Puts the item of a field where a paragraph stands in the document. Returns what happened, for the audit trail. */
async function putInPlace(fieldId: string, acceptance: Acceptance, context: Context): Promise<AuditInput[]> {
  const { outline, anchor } = await anchorOf(acceptance, context);
  const key = outline?.fields.find(({ id }) => id === fieldId)?.key ?? null;
  const own = outline && placeOf(outline, key);
  if (!own || !anchor || key === null) return [];
  const rest = anchor.block.items.filter(({ id }) => id !== own.item.id).map(({ id }) => id);
  const position = rest.indexOf(anchor.item.id) + (anchor.isBehind ? 1 : 0);
  await saveItemOrder(context.tx, anchor.block.id, rest.toSpliced(position, 0, own.item.id));
  const from = { block: own.blockIndex + 1, position: own.index + 1 };
  const to = { block: anchor.blockIndex + 1, position: position + 1 };
  const where = { year: outline.year, key, section: anchor.section.number };
  return [{ type: "item.moved", subject: `item:${own.item.id}`, from, to: { ...where, ...to } }];
}

function keyOf(differenceId: string): string {
  return `text.word-${shortHash(differenceId)}`;
}

/** Returns where a sentence stands in the outline; null for what is no sentence in a block. */
function placeOf({ sections, fields }: Outline, key: string | null): Place | null {
  const field = fields.find((each) => each.key === key && each.indicator === null);
  for (const section of field ? sections : []) {
    for (const [blockIndex, block] of section.blocks.entries()) {
      const index = block.items.findIndex(({ fieldId }) => fieldId === field?.id);
      const item = block.items[index];
      if (item) return { section, block, blockIndex, item, index };
    }
  }
  return null;
}
