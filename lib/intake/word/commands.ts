import "server-only";
import type { z } from "zod";
import { command, type Context, type Outcome, recorded, unchanged } from "@/lib/audit/command";
import type { Attachment } from "@/lib/entry/attachments/attachment";
import { storedFileName } from "@/lib/entry/attachments/file-type";
import { storeFile } from "@/lib/entry/attachments/store-file";
import { decideSave } from "@/lib/entry/saving/commands";
import { refuseClosed } from "@/lib/outline/report-closed";
import { restricted } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { fail, type Result } from "@/lib/platform/result";
import { type Acceptance, type Accepted, sourceOf } from "./acceptance";
import { moveParagraph, placeParagraph } from "./place-paragraph";
import { findReturn, readReturned } from "./read-return";
import { refusals } from "./refusals";
import { acceptDifferenceSchema, takeBackSchema } from "./schema";
import { handingIn } from "../policy";

const docx = {
  type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  extensions: ["docx"],
} as const;

/**
 * Keeps a returned document, once it was read. It is read before the transaction, so that no other save waits for it. Nothing of
 * the report changes.
 */
export const takeBack = restricted(handingIn, readAndKeep);

async function readAndKeep(input: z.input<typeof takeBackSchema>, actor: Actor): Promise<Result<Attachment>> {
  const returned = await readReturned(input.data, input.year);
  return returned.ok ? keepDocument(input, actor) : returned;
}

/** The same file is kept once. */
const keepDocument = command(takeBackSchema, handingIn, async ({ name, data }, context) => {
  const stored = await storeFile({ name: storedFileName(name, docx), type: docx.type, data }, context);
  if (!stored.ok) return stored;
  const { attachment, event } = stored.value;
  return event ? recorded(attachment, event) : unchanged(attachment);
});

/**
 * Accepts one difference of a returned document. It is read anew, so that nothing is saved that is not in it. A figure and a
 * sentence become a draft with the document as their source.
 */
export const acceptDifference = command(acceptDifferenceSchema, handingIn, async (input, context) => {
  const found = await findReturn(context.tx, input);
  if (!found.ok) return found;
  const closed = refuseClosed(found.value.report.outline);
  if (closed) return closed;
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
