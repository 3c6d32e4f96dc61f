import "server-only";
import type { z } from "zod";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { refusalSentence } from "@/lib/figures/refusals";
import { referencesOf } from "@/lib/narrative/narrative";
import { isWording } from "@/lib/outline/model";
import { refuseClosed } from "@/lib/outline/report-closed";
import type { Tx } from "@/lib/platform/database";
import { fail } from "@/lib/platform/result";
import { refusals as attachmentRefusals } from "../attachments/refusals";
import { findAttachment } from "../attachments/repository";
import type { Conflict } from "../conflict";
import { noSource, type Revision, readTyped, type Source } from "../model";
import { canEdit, entering } from "../policy";
import { noSuchFigure, refusals } from "../refusals";
import {
  type EditableField,
  findEditableField,
  findRequested,
  findRevision,
  existingKeys,
  saveRevision,
} from "../repository";
import { changedAspects } from "../revision-steps";
import { revise } from "../revise";
import { saveFieldSchema } from "../schema";
import { type Entered, withFindings } from "./with-findings";
import { withdrawFromReview } from "./withdraw-from-review";

export const saveField = withFindings(command(saveFieldSchema, entering, decideSave));

/** Saves typed text as the next revision of a field. All commands that enter a value use it, so that the same rules hold. */
export async function decideSave(
  input: z.output<typeof saveFieldSchema>,
  context: Context,
): Promise<Outcome<Entered>> {
  const { actor, tx, at } = context;
  const field = await findEditableField(tx, input.fieldId);
  if (!field) return fail("NOT_FOUND", refusals.noField);
  const earlier = await findEarlier(field, input, context);
  if (earlier.same) return unchanged({ field, revision: earlier.same });
  if (!canEdit(actor, field.section)) return fail("FORBIDDEN", refusals.notYours);
  const closed = refuseClosed(field.report);
  if (closed) return closed;
  const basedOn = Math.max(input.basedOn, earlier.number);
  if (basedOn !== field.version) return conflictWith(field, { basedOn }, context);

  const reading = await readWithOfficeUnits(tx, field, input.typed);
  if (!reading.ok) return fail("INVALID", bothLanguages(reading.error), reading.error);
  const missing = await missingFigures(tx, field, reading.value);
  if (missing.length > 0) return fail("INVALID", noSuchFigure(missing), missing);
  if (input.attachmentId && !(await findAttachment(tx, input.attachmentId)))
    return fail("INVALID", attachmentRefusals.notUploaded);

  const asked = { reason: input.reason, requestKey: input.request?.key, value: reading.value };
  const change = { ...sourceOf(field, input), ...asked };
  const revised = revise(field, change, { actor, at });
  if (isSame(field.latest, revised)) return unchanged({ field, revision: field.latest ?? revised });
  if (!(await saveRevision(tx, revised))) return conflictWith(field, { basedOn }, context);
  const withdrawn = await withdrawFromReview(field, context);
  return recorded({ field, revision: revised }, revisedEvent(field, revised), ...withdrawn);
}

/**
 * Returns what the person saved with earlier attempts, whose answers were lost: `same` is what this very save has saved already,
 * and `number` the newest revision of those it is built on, 0 if there is none.
 */
async function findEarlier(
  { id: fieldId }: EditableField,
  { request }: Pick<z.output<typeof saveFieldSchema>, "request">,
  { actor, tx }: Context,
): Promise<{ same: Revision | null; number: number }> {
  if (!request) return { same: null, number: 0 };
  const keys = [request.key, ...request.unanswered];
  const found = await findRequested(tx, { fieldId, authorId: actor.id, keys });
  const same = found.find(({ requestKey }) => requestKey === request.key);
  return {
    same: same ? await findRevision(tx, fieldId, same.number) : null,
    number: found[0]?.number ?? 0,
  };
}

/** Parses with the built-in units first; loads the office's own only when the unit is not among them. */
export async function readWithOfficeUnits(tx: Tx, field: EditableField, typed: string) {
  const reading = readTyped(field, typed, field.report.year);
  if (reading.ok || reading.error.code !== "UNKNOWN_UNIT") return reading;
  return readTyped(field, typed, field.report.year, acceptedUnits(await addedUnits(tx)));
}

async function conflictWith({ id, latest }: EditableField, input: { basedOn: number }, context: Context) {
  if (!latest) return fail("CONFLICT", refusals.movedOn);
  const isOwn = latest.authorId === context.actor.id;
  const base = await findRevision(context.tx, id, input.basedOn);
  const conflict: Conflict = { theirs: latest, base, isOwn };
  return fail("CONFLICT", isOwn ? refusals.movedOnByYou : refusals.movedOn, conflict);
}

function bothLanguages(refused: Parameters<typeof refusalSentence>[0]) {
  return { zh: refusalSentence(refused, "zh"), en: refusalSentence(refused, "en") };
}

async function missingFigures(tx: Tx, field: EditableField, value: Revision["value"]): Promise<string[]> {
  if (!isWording(field) || value?.kind !== "text") return [];
  const keys = referencesOf(value.text);
  const existing = await existingKeys(tx, field.report.id, keys);
  return keys.filter((key) => !existing.has(key));
}

const sourceFields = ["source", "quotation", "page", "link", "attachmentId"] as const;

/** Returns the source with the parts given in the save; the rest keeps its value. */
function sourceOf({ latest }: EditableField, input: Partial<Source>): Source {
  const before = latest ?? noSource;
  const parts = sourceFields.map((part) => [part, input[part] === undefined ? before[part] : input[part]]);
  return Object.fromEntries(parts) as Source;
}

/** Returns whether a field has the same value and source after both revisions. */
export function isSame(latest: Revision | null, revised: Revision): boolean {
  const before = latest ?? { ...noSource, printed: "" };
  return before.printed === revised.printed && sourceFields.every((part) => before[part] === revised[part]);
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
    to: {
      ...{ number, printed, hash, source, key: field.key, year: field.report.year },
      ...(field.latest && { aspect: changedAspects(field.latest, revised) }),
    },
    reason: revised.reason,
  };
}
