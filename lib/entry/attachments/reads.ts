import "server-only";
import { currentActor } from "@/lib/accounts/sessions/current-session";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Attachment } from "./attachment";
import { findAttachment, findKeptFile, type KeptFile } from "./repository";
import { canRead } from "../policy";
import { refusedFiles } from "./refusals";

/** A file's name and size, for the panel of the figure that it is the source of. */
export async function describeAttachment(input: { id: string }, actor: Actor): Promise<Result<Attachment>> {
  if (!canRead(actor)) return fail("FORBIDDEN", refusedFiles.staffOnly);
  const attachment = await findAttachment(reader(), String(input.id));
  return attachment ? ok(attachment) : fail("NOT_FOUND", refusedFiles.notFound);
}

/** A file with its bytes, for who is signed in. */
export async function fileForStaff(id: string): Promise<Result<KeptFile>> {
  const actor = await currentActor();
  if (!actor || !canRead(actor)) return fail("NOT_SIGNED_IN", refusedFiles.staffOnly);
  const file = await findKeptFile(reader(), id);
  return file ? ok(file) : fail("NOT_FOUND", refusedFiles.notFound);
}
