import "server-only";
import { command, type Context, recorded, unchanged } from "@/lib/audit/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { IntakeDocument } from "./document";
import { canDecideOn, handingIn } from "./policy";
import { openProposals } from "./proposal-repository";
import { refusals } from "./refusals";
import { findDocument, saveDocumentState } from "./repository";
import { documentSchema } from "./schema";

/** Puts a document away. What is left undecided stays so, and the document can be taken up again. */
export const finishDocument = command(documentSchema, handingIn, async ({ documentId }, context) => {
  const found = await findOwn(documentId, context);
  if (!found.ok) return found;
  const { id, state, attachment } = found.value;
  if (state === "done") return unchanged({ id });
  if (state !== "read") return fail("LOCKED", refusals.notRead);
  await saveDocumentState(context.tx, id, "done");
  const to = { name: attachment.name, left: await openProposals(context.tx, id) };
  return recorded({ id }, { type: "document.finished", subject: `document:${id}`, to });
});

/** Takes up a document again that was finished. */
export const resumeDocument = command(documentSchema, handingIn, async ({ documentId }, context) => {
  const found = await findOwn(documentId, context);
  if (!found.ok) return found;
  const { id, state, attachment } = found.value;
  if (state !== "done") return unchanged({ id });
  await saveDocumentState(context.tx, id, "read");
  const to = { name: attachment.name };
  return recorded({ id }, { type: "document.resumed", subject: `document:${id}`, to });
});

/** Returns a document that the actor may hand in and decide on. */
export async function findOwn(id: string, { actor, tx }: Context): Promise<Result<IntakeDocument>> {
  const document = await findDocument(tx, id);
  if (!document) return fail("NOT_FOUND", refusals.noDocument);
  if (!canDecideOn(actor, document)) return fail("FORBIDDEN", refusals.notYours);
  return ok(document);
}
