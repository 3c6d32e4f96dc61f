import "server-only";
import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { reading } from "@/lib/entry/policy";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { DocumentState } from "./document";
import { readingProgressOf } from "./reading-runs";
import { refusals } from "./refusals";
import { findDocument } from "./repository";

type ReadingState = { state: DocumentState; progress: number | null };

/** Returns how far a document is read. `progress` is null when nothing reads it. */
export const readingState = operation(
  z.object({ documentId: z.string().max(100) }),
  reading,
  async ({ documentId }): Promise<Result<ReadingState>> => {
    const document = await findDocument(reader(), documentId);
    if (!document) return fail("NOT_FOUND", refusals.noDocument);
    return ok({ state: document.state, progress: await readingProgressOf(document.id) });
  },
);
