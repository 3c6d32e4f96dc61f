import "server-only";
import { canRead } from "@/lib/entry/policy";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { DocumentState } from "./document";
import { readingProgress } from "./reading-runs";
import { refusals } from "./refusals";
import { findDocument } from "./repository";

/** Returns how far a document is read. `progress` is null when nothing reads it. */
export async function readingState(
  { documentId }: { documentId: string },
  actor: Actor,
): Promise<Result<{ state: DocumentState; progress: number | null }>> {
  const document = canRead(actor) ? await findDocument(reader(), String(documentId)) : null;
  if (!document) return fail("NOT_FOUND", refusals.noDocument);
  return ok({ state: document.state, progress: readingProgress(document.id) });
}
