import "server-only";
import type { z } from "zod";
import { findingsOfField } from "@/lib/checks/check";
import type { Finding } from "@/lib/checks/finding";
import { sentenceOf } from "@/lib/figures/refusal-sentences";
import { referencesOf } from "@/lib/narrative/narrative";
import type { AuditInput } from "@/lib/audit/events";
import type { Tx } from "@/lib/platform/database";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { isWording } from "@/lib/outline/model";
import { findAttachment } from "../attachments/repository";
import { findCheckInputOfField } from "../findings/check-repository";
import type { Conflict } from "../conflict";
import { noSource, type Revision, readTyped, type Source } from "../model";
import { canEdit } from "../policy";
import { noSuchFigure, refusals } from "../refusals";
import { refusals as attachmentRefusals } from "../attachments/refusals";
import { type EditableField, findEditableField, findRevision, hasFields, saveRevision } from "../repository";
import { revise } from "../revise";
import { saveFieldSchema } from "../schema";
import { withdrawFromReview } from "./withdraw-from-review";

/** Saves what was typed into one field as its next revision. */
export const saveField = command(saveFieldSchema, decideSave);

/** What becomes of a save, however the value was come by. */
export async function decideSave(
  input: z.output<typeof saveFieldSchema>,
  context: Context,
): Promise<Outcome<Saved>> {
  const { actor, tx, at } = context;
  const field = await findEditableField(tx, input.fieldId);
  if (!field) return fail("NOT_FOUND", refusals.noField);
  if (!canEdit(actor, field.section)) return fail("FORBIDDEN", refusals.notYours);
  if (field.report.state !== "open") return fail("LOCKED", refusals.closed);
  if (input.basedOn !== field.version)
    return fail("CONFLICT", refusals.movedOn, await conflictOf(tx, field, input));

  const reading = await readInOffice(tx, field, input.typed);
  if (!reading.ok) return fail("INVALID", bothLanguages(reading.error), reading.error);
  const missing = await missingFigures(tx, field, reading.value);
  if (missing.length > 0) return fail("INVALID", noSuchFigure(missing), missing);
  if (input.attachmentId && !(await findAttachment(tx, input.attachmentId)))
    return fail("INVALID", attachmentRefusals.gone);

  const change = { ...sourceOf(field, input), reason: input.reason, value: reading.value };
  const revised = revise(field, change, { actor, at });
  if (isSame(field.latest, revised)) return unchanged(await savedOf(tx, field, field.latest ?? revised));
  if (!(await saveRevision(tx, revised)))
    return fail("CONFLICT", refusals.movedOn, await conflictOf(tx, field, input));
  const withdrawn = await withdrawFromReview(field, context);
  return recorded(await savedOf(tx, field, revised), revisedEvent(field, revised), ...withdrawn);
}

/** What a save answers: the revision, and what the checks ask about it. */
export type Saved = { revision: Revision; findings: Finding[] };

async function savedOf(tx: Tx, field: EditableField, revision: Revision): Promise<Saved> {
  if (isWording(field)) return { revision, findings: [] };
  const input = await findCheckInputOfField(tx, field.report, field.key);
  return { revision, findings: findingsOfField(input, field.key) };
}

/** Reads with the built-in units; the office's own are asked for only when one is not among them. */
async function readInOffice(tx: Tx, field: EditableField, typed: string) {
  const reading = readTyped(field, typed, field.report.year);
  if (reading.ok || reading.error.code !== "UNKNOWN_UNIT") return reading;
  return readTyped(field, typed, field.report.year, acceptedUnits(await addedUnits(tx)));
}

async function conflictOf(
  tx: Tx,
  field: EditableField,
  input: { basedOn: number },
): Promise<Conflict | undefined> {
  if (!field.latest) return undefined;
  return { theirs: field.latest, base: await findRevision(tx, field.id, input.basedOn) };
}

function bothLanguages(refused: Parameters<typeof sentenceOf>[0]) {
  return { zh: sentenceOf(refused, "zh"), en: sentenceOf(refused, "en") };
}

async function missingFigures(tx: Tx, field: EditableField, value: Revision["value"]): Promise<string[]> {
  if (!isWording(field) || value?.kind !== "text") return [];
  const keys = referencesOf(value.text);
  const known = await hasFields(tx, field.report.id, keys);
  return keys.filter((key) => !known.has(key));
}

const sourceParts = ["source", "quotation", "page", "link", "attachmentId"] as const;

/** What the save says of the source; the rest stays as it was. */
function sourceOf({ latest }: EditableField, input: Partial<Source>): Source {
  const before = latest ?? noSource;
  const said = sourceParts.map((part) => [part, input[part] === undefined ? before[part] : input[part]]);
  return Object.fromEntries(said) as Source;
}

function isSame(latest: Revision | null, revised: Revision): boolean {
  const before = latest ?? { ...noSource, printed: "" };
  return before.printed === revised.printed && sourceParts.every((part) => before[part] === revised[part]);
}

function revisedEvent(field: EditableField, revised: Revision): AuditInput {
  const { number, printed, hash, source } = revised;
  const from = field.latest && {
    number: field.latest.number,
    printed: field.latest.printed,
    hash: field.latest.hash,
  };
  return {
    type: "field.revised",
    subject: `field:${field.id}`,
    from,
    to: { number, printed, hash, source, key: field.key, year: field.report.year },
    reason: revised.reason,
  };
}
