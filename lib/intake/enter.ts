import "server-only";
import type { Context } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { printValue } from "@/lib/figures/value";
import type { Revision } from "@/lib/entry/model";
import { canEdit } from "@/lib/entry/policy";
import { type EditableField, findEditableField } from "@/lib/entry/repository";
import { decideSave, readWithOfficeUnits } from "@/lib/entry/saving/commands";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { ReadDocument } from "./documents/model";
import type { Found } from "./find-for-decision";
import { pageAt, quotationAt } from "./place";
import { refusals } from "./refusals";

export type Value = { fieldId: string; typed: string; basedOn: number };
export type Entered = { field: EditableField; revision: Revision; events: readonly AuditInput[] };

/**
 * Enters a value for a field under the rules of entry, with the document as its source and the sentence around it as the
 * quotation. A field that holds the value already keeps its revision.
 */
export async function enter(
  value: Value,
  from: Found & { content: ReadDocument },
  context: Context,
): Promise<Result<Entered>> {
  const field = await findEditableField(context.tx, value.fieldId);
  if (field && field.report.id !== from.document.report.id) return fail("INVALID", refusals.otherReport);
  if (field?.latest && canEdit(context.actor, field.section) && (await holds(field, value.typed, context)))
    return ok({ field, revision: field.latest, events: [] });
  const saved = await decideSave({ ...value, ...sourceOf(from) }, context);
  if (!saved.ok) return saved;
  if (!field) return fail("NOT_FOUND", refusals.noField);
  return ok({ field, revision: saved.value.revision, events: saved.events });
}

/** Whether a field's newest value is what was typed. */
export async function holds(field: EditableField, typed: string, { tx }: Context): Promise<boolean> {
  const reading = await readWithOfficeUnits(tx, field, typed);
  return reading.ok && reading.value !== null && printValue(reading.value) === field.latest?.printed;
}

function sourceOf({ proposal, document, content }: Found & { content: ReadDocument }) {
  return {
    source: document.attachment.name,
    quotation: quotationAt(content, proposal),
    page: pageAt(content, proposal.place),
    link: "",
    attachmentId: document.attachment.id,
  };
}
