import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { fail } from "@/lib/platform/result";
import { largestFile } from "./attachment";
import { findSameAttachment, saveAttachment } from "./repository";
import { fileNameOf, typeOfFile } from "./file-type";
import { canAttach } from "../policy";
import { refusals } from "./refusals";

const attachFileSchema = z.object({
  name: z.string().max(1000),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** Keeps a file for the figures that were taken from it; the same file again is the one that is kept already. */
export const attachFile = command(attachFileSchema, async ({ name: given, data }, { actor, tx, at }) => {
  if (!canAttach(actor)) return fail("FORBIDDEN", refusals.notYours);
  if (data.length > largestFile) return fail("INVALID", refusals.tooLarge);
  const fileType = await typeOfFile(given, data);
  if (!fileType) return fail("INVALID", refusals.notAccepted);

  const { type } = fileType;
  const name = fileNameOf(given, fileType);
  const sha256 = createHash("sha256").update(data).digest("hex");
  const same = await findSameAttachment(tx, { name, sha256 });
  if (same) return unchanged(same);

  const attachment = { id: randomUUID(), name, type, size: data.length };
  const uploader = { uploaderId: actor.id, uploaderName: actor.name };
  await saveAttachment(tx, { ...attachment, sha256, data, ...uploader, at });
  const to = { name, type, size: data.length, sha256 };
  return recorded(attachment, { type: "attachment.added", subject: `attachment:${attachment.id}`, to });
});
