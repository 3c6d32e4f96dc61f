import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { findStoredFile } from "@/lib/entry/attachments/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { log } from "@/lib/platform/log";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { IntakeDocument } from "./document";
import { readInWorker, type ThreadInput } from "./documents/read-in-worker";
import { canDecideOn, handingIn } from "./policy";
import { proposalsFor } from "./propose";
import { runReading } from "./reading-runs";
import { recordFailure, recordRead } from "./record-reading";
import { refusals } from "./refusals";
import { findDocument } from "./repository";

/**
 * Starts to read a document in the background: after it was handed in, when that failed, and when a restart broke it off. How
 * far it is says `readingProgressOf`.
 */
export const startReading = operation(z.object({ documentId: z.string().max(100) }), handingIn, start);

async function start({ documentId }: { documentId: string }, actor: Actor): Promise<Result<{ id: string }>> {
  const document = await findDocument(reader(), documentId);
  if (!document) return fail("NOT_FOUND", refusals.noDocument);
  if (!canDecideOn(actor, document)) return fail("FORBIDDEN", refusals.notYours);
  if (document.state === "read" || document.state === "done") return fail("LOCKED", refusals.isRead);
  await runReading(document.id, (onProgress) => read(document, actor, onProgress));
  return ok({ id: document.id });
}

async function read(document: IntakeDocument, actor: Actor, onProgress: (done: number) => void) {
  const documentId = document.id;
  try {
    const content = await readInWorker(() => loadFile(document), { onProgress });
    if (!content.ok) {
      await recordFailure({ documentId, problem: content.error.sentence }, actor);
      return;
    }
    const proposals = await proposalsFor(document, content.value);
    if (!proposals.ok) {
      await recordFailure({ documentId, problem: proposals.error.sentence }, actor);
      return;
    }
    await recordRead({ documentId, content: content.value, proposals: proposals.value }, actor);
  } catch (error) {
    log.error({ error, documentId }, "reading a document broke off");
    await recordFailure({ documentId, problem: refusals.brokeOff }, actor);
  }
}

async function loadFile({ id, attachment }: IntakeDocument): Promise<ThreadInput> {
  const file = await findStoredFile(reader(), attachment.id);
  if (!file) throw new Error(`The file of document ${id} is missing.`);
  return { name: file.name, bytes: file.data };
}
