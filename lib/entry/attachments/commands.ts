import "server-only";
import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { lineSchema } from "@/lib/platform/line-schema";
import { fail } from "@/lib/platform/result";
import { canAttach } from "../policy";
import { maxFileSize } from "./attachment";
import { storedFileName, detectFileType } from "./file-type";
import { refusals } from "./refusals";
import { findSameAttachment, saveAttachment } from "./repository";

const attachFileSchema = z.object({
  name: lineSchema.max(1000),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** Stores a source file. A file with the same name and content is stored only once. */
export const attachFile = command(
  attachFileSchema,
  async ({ name: originalName, data }, { actor, tx, at }) => {
    if (!canAttach(actor)) return fail("FORBIDDEN", refusals.notYours);
    if (data.length > maxFileSize) return fail("INVALID", refusals.tooLarge);
    const fileType = await detectFileType(originalName, data);
    if (!fileType) return fail("INVALID", refusals.notAccepted);

    const { type } = fileType;
    const name = storedFileName(originalName, fileType);
    const sha256 = createHash("sha256").update(data).digest("hex");
    const existing = await findSameAttachment(tx, { name, sha256 });
    if (existing) return unchanged(existing);

    const attachment = { id: randomUUID(), name, type, size: data.length };
    const uploader = { uploaderId: actor.id, uploaderName: actor.name };
    await saveAttachment(tx, { ...attachment, sha256, data, ...uploader, at });
    const to = { name, type, size: data.length, sha256 };
    return recorded(attachment, { type: "attachment.added", subject: `attachment:${attachment.id}`, to });
  },
);
