import "server-only";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { lineSchema } from "@/lib/platform/line-schema";
import { fail } from "@/lib/platform/result";
import { entering } from "../policy";
import { maxFileSize } from "./attachment";
import { storedFileName, detectFileType } from "./file-type";
import { refusals } from "./refusals";
import { storeFile } from "./store-file";

const attachFileSchema = z.object({
  name: lineSchema.max(1000),
  data: z.instanceof(Uint8Array<ArrayBuffer>),
});

/** Stores a source file. A file with the same name and content is stored only once. */
export const attachFile = command(
  attachFileSchema,
  entering,
  async ({ name: originalName, data }, context) => {
    if (data.length > maxFileSize) return fail("INVALID", refusals.tooLarge);
    const fileType = await detectFileType(originalName, data);
    if (!fileType) return fail("INVALID", refusals.notAccepted);

    const file = { name: storedFileName(originalName, fileType), type: fileType.type, data };
    const stored = await storeFile(file, context);
    if (!stored.ok) return stored;
    const { attachment, event } = stored.value;
    return event ? recorded(attachment, event) : unchanged(attachment);
  },
);
