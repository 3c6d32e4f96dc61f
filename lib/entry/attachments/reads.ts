import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { reading } from "../policy";
import type { Attachment } from "./attachment";
import { refusals } from "./refusals";
import { findAttachment, findStoredFile, type StoredFile } from "./repository";

export const describeAttachment = operation(
  z.object({ id: z.string().max(100) }),
  reading,
  async ({ id }): Promise<Result<Attachment>> => {
    const attachment = await findAttachment(reader(), id);
    return attachment ? ok(attachment) : fail("NOT_FOUND", refusals.notFound);
  },
);

export async function findFile(id: string): Promise<Result<StoredFile>> {
  const file = await findStoredFile(reader(), id);
  return file ? ok(file) : fail("NOT_FOUND", refusals.notFound);
}
