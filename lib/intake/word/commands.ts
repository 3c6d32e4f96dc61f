import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import type { Attachment } from "@/lib/entry/attachments/attachment";
import { storedFileName } from "@/lib/entry/attachments/file-type";
import { findSameAttachment, saveAttachment } from "@/lib/entry/attachments/repository";
import { decideSave } from "@/lib/entry/saving/commands";
import { fail } from "@/lib/platform/result";
import { type Acceptance, type Accepted, sourceOf } from "./acceptance";
import { maxDocumentSize } from "./document-file";
import { moveParagraph, placeParagraph } from "./place-paragraph";
import { canTakeBack } from "./policy";
import { findReturn, readReturned } from "./read-return";
import { refusals } from "./refusals";
import { acceptDifferenceSchema, takeBackSchema } from "./schema";

const docx = {
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extensions: ["docx"],
} as const;

/** Keeps a returned document. The same file is kept once; nothing of the report changes. */
export const takeBack = command(takeBackSchema, async ({ year, name: originalName, data }, context) => {
  const { actor, tx, at } = context;
  if (!canTakeBack(actor)) return fail("FORBIDDEN", refusals.notYours);
  if (data.length > maxDocumentSize) return fail("INVALID", refusals.tooLarge);
  const returned = await readReturned(data, year);
  if (!returned.ok) return returned;
  const { type } = docx;
  const name = storedFileName(originalName, docx);
  const sha256 = createHash("sha256").update(data).digest("hex");
  const existing = await findSameAttachment(tx, { name, sha256 });
  if (existing) return unchanged<Attachment>(existing);
  const attachment: Attachment = { id: randomUUID(), name, type, size: data.length };
  const uploader = { uploaderId: actor.id, uploaderName: actor.name };
  await saveAttachment(tx, { ...attachment, sha256, data, ...uploader, at });
  const to = { name, type, size: data.length, sha256 };
  return recorded(attachment, { type: "attachment.added", subject: `attachment:${attachment.id}`, to });
});

/**
 * Accepts one difference of a returned document. It is read anew, so that nothing is saved that is not in it. A figure and a
 * sentence become a draft with the document as their source.
 */
export const acceptDifference = command(acceptDifferenceSchema, async (input, context) => {
  const found = await findReturn(context.tx, input);
  if (!found.ok) return found;
  const difference = found.value.differences.find(({ id }) => id === input.differenceId);
  const choice = difference?.choices[input.choice];
  if (!difference || !choice) return fail("CONFLICT", refusals.goneMeanwhile);
  const { basedOn } = input;
  return accept({ found: found.value, difference, choice, basedOn }, context);
});

async function accept(acceptance: Acceptance, context: Context): Promise<Outcome<Accepted>> {
  const { difference, choice, basedOn } = acceptance;
  const { kind, field } = difference;
  const accepted = { differenceId: difference.id };
  if (kind === "added") return placeParagraph(acceptance, context);
  if (kind === "moved") return moveParagraph(acceptance, context);
  if (field === null || kind === "removed" || kind === "set") return fail("INVALID", refusals.byHand);
  const save = { fieldId: field.id, typed: choice.typed, basedOn };
  const saved = await decideSave({ ...save, ...sourceOf(acceptance) }, context);
  return saved.ok ? { ...saved, value: accepted } : saved;
}
