import { createHash, randomUUID } from "node:crypto";
import { z } from "zod";
import { command, recorded } from "@/lib/audit/command";
import { bytesOf } from "@/lib/entry/attachments/files.test-data";
import { saveAttachment } from "@/lib/entry/attachments/repository";
import { byProgram } from "@/lib/platform/access";
import type { ReadDocument } from "./documents/model";
import { type NewProposal, saveProposals } from "./proposals";
import { insertDocument, saveContent } from "./repository";

const text = "全年开展科技培训24批，培训1080人次。";
const content: ReadDocument = {
  notices: [],
  parts: [{ kind: "paragraph", level: 0, marker: "", text, place: { page: null, part: 0 } }],
};

/** A proposal for a number of the paragraph above. */
export function proposalOf(quote: string, more: Partial<NewProposal> = {}): NewProposal {
  const start = text.indexOf(quote);
  return {
    place: { part: 0, row: null, column: null },
    start,
    end: start + quote.length,
    quote,
    kind: "quantity",
    typed: quote,
    group: "sure",
    reason: { zh: "与上年句子相同。", en: "As in last year's sentence." },
    fieldId: null,
    ...more,
  };
}

const handedInSchema = z.object({
  name: z.string(),
  reportId: z.string(),
  proposals: z.array(z.custom<NewProposal>()),
  /** Positions of the proposals that are rejected at once. */
  rejects: z.array(z.number()),
});

/** Saves a document that was read, with proposals and with decisions on them. */
export const handIn = command(
  handedInSchema,
  byProgram,
  async ({ name, reportId, proposals, rejects }, { tx, actor, at }) => {
    const [id, attachmentId] = [randomUUID(), randomUUID()];
    const data = bytesOf(`${name}\n${text}`);
    const sha256 = createHash("sha256").update(data).digest("hex");
    const file = { name, type: "text/plain; charset=utf-8", size: data.length, sha256 };
    const by = { uploaderId: actor.id, uploaderName: actor.name, at };
    await saveAttachment(tx, { id: attachmentId, ...file, data, ...by });
    await insertDocument(tx, { id, attachmentId, reportId, sectionId: null, ...by });
    await saveContent(tx, id, content);
    await saveProposals(tx, { id, reportId, content }, proposals);
    for (const position of rejects) {
      const proposal = await tx.proposal.findFirstOrThrow({ where: { documentId: id, position } });
      const decision = { number: 1, verdict: "rejected", deciderId: actor.id, deciderName: actor.name, at };
      await tx.proposalDecision.create({ data: { proposalId: proposal.id, ...decision } });
    }
    return recorded(
      id,
      { type: "attachment.added", subject: `attachment:${attachmentId}`, to: file },
      { type: "document.read", subject: `document:${id}`, to: { name, proposals: proposals.length } },
    );
  },
);
