import "server-only";
import { restricted } from "@/lib/platform/access";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { reading } from "../policy";
import type { Attachment } from "./attachment";
import { refusals } from "./refusals";
import { findAttachment, findStoredFile, type StoredFile } from "./repository";

export const describeAttachment = restricted(
  reading,
  async (input: { id: string }): Promise<Result<Attachment>> => {
    const attachment = await findAttachment(reader(), String(input.id));
    return attachment ? ok(attachment) : fail("NOT_FOUND", refusals.notFound);
  },
);

export async function findFile(id: string): Promise<Result<StoredFile>> {
  const file = await findStoredFile(reader(), id);
  return file ? ok(file) : fail("NOT_FOUND", refusals.notFound);
}
