import "server-only";
import { z } from "zod";
import { command, recorded, unchanged } from "@/lib/audit/command";
import { byProgram } from "@/lib/platform/access";
import { bilingualSchema } from "@/lib/platform/bilingual";
import type { ReadDocument } from "./documents/model";
import type { NewProposal } from "./proposal";
import { saveProposals } from "./proposals";
import { findDocument, saveContent, saveProblem } from "./repository";
import { documentSchema } from "./schema";

const readSchema = documentSchema.extend({
  content: z.custom<ReadDocument>(),
  proposals: z.custom<readonly NewProposal[]>(),
});

/** Saves what was read of a document with what it proposes. Does nothing for one that is read already. */
export const recordRead = command(
  readSchema,
  byProgram,
  async ({ documentId, content, proposals }, { tx }) => {
    const document = await findDocument(tx, documentId);
    if (!document || document.state === "read" || document.state === "done") return unchanged(null);
    await saveContent(tx, documentId, content);
    if (document.report)
      await saveProposals(tx, { id: documentId, reportId: document.report.id, content }, proposals);
    const to = { name: document.attachment.name, proposals: proposals.length };
    return recorded(null, { type: "document.read", subject: `document:${documentId}`, to });
  },
);

/** Saves why a document could not be read. */
export const recordFailure = command(
  documentSchema.extend({ problem: bilingualSchema }),
  byProgram,
  async ({ documentId, problem }, { tx }) => {
    const document = await findDocument(tx, documentId);
    if (document?.state !== "reading" && document?.state !== "failed") return unchanged(null);
    await saveProblem(tx, documentId, problem);
    const to = { name: document.attachment.name, problem };
    return recorded(null, { type: "document.failed", subject: `document:${documentId}`, to });
  },
);
