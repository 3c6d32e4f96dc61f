import "server-only";
import { createHash, randomUUID } from "node:crypto";
import type { Context } from "@/lib/audit/command";
import type { AuditInput } from "@/lib/audit/events";
import { env } from "@/lib/platform/env";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Attachment } from "./attachment";
import { uploadedInAll, uploadedToday } from "./refusals";
import { findSameAttachment, saveAttachment, uploadedBytes } from "./repository";

type File = { name: string; type: string; data: Uint8Array<ArrayBuffer> };

/** A stored file, with the event to record; null if it was stored before. */
export type Stored = { attachment: Attachment; event: AuditInput | null };

/**
 * Stores a file, once for the same name and content. Refuses it when the files of its uploader would come to more than is
 * allowed, for what is stored is never deleted.
 */
export async function storeFile(
  { name, type, data }: File,
  { actor, tx, at }: Context,
): Promise<Result<Stored>> {
  const sha256 = createHash("sha256").update(data).digest("hex");
  const existing = await findSameAttachment(tx, { name, sha256 });
  if (existing) return ok({ attachment: existing, event: null });
  const refused = refusalOf(await uploadedBytes(tx, actor.id, at), data.length);
  if (refused) return fail("LOCKED", refused);
  const attachment = { id: randomUUID(), name, type, size: data.length };
  const uploader = { uploaderId: actor.id, uploaderName: actor.name };
  await saveAttachment(tx, { ...attachment, sha256, data, ...uploader, at });
  const to = { name, type, size: data.length, sha256 };
  return ok({ attachment, event: { type: "attachment.added", subject: `attachment:${attachment.id}`, to } });
}

const megabyte = 1024 * 1024;

function refusalOf(uploaded: { today: number; inAll: number }, size: number): Bilingual | null {
  const { UPLOADS_PER_DAY: perDay, UPLOADS_PER_PERSON: perPerson } = env;
  if (uploaded.inAll + size > perPerson * megabyte) return uploadedInAll(perPerson);
  return uploaded.today + size > perDay * megabyte ? uploadedToday(perDay) : null;
}
