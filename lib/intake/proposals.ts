import "server-only";
import type { Tx } from "@/lib/platform/database";
import type { ReadDocument } from "./documents/model";
import { messages } from "./messages";
import { textAt } from "./place";
import type { NewProposal } from "./proposal";
import { insertProposals, rejectionsIn } from "./proposal-repository";
import { textKey } from "./text-key";

export type { NewProposal } from "./proposal";

/**
 * Saves what was found in a document, in the order given. `content` is what was read of it, and the document belongs to its
 * report already. What somebody rejected in the same text for the same report is not asked again.
 */
export async function saveProposals(
  tx: Tx,
  document: { id: string; reportId: string; content: ReadDocument },
  proposals: readonly NewProposal[],
): Promise<void> {
  const keyed = proposals.map((proposal) => ({
    ...proposal,
    textKey: textKey(textAt(document.content, proposal.place), proposal),
  }));
  const keys = keyed.map((proposal) => proposal.textKey);
  const rejections = await rejectionsIn(tx, document.reportId, keys);
  const asked = keyed.map((proposal) => {
    const rejection = rejections.get(proposal.textKey);
    return rejection
      ? { ...proposal, group: "not_figure" as const, reason: messages.rejectedBefore(rejection) }
      : proposal;
  });
  await insertProposals(tx, document.id, asked);
}
