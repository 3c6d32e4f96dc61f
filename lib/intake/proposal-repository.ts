import "server-only";
import { randomUUID } from "node:crypto";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import type { NewProposal } from "./proposal";

export async function insertProposals(
  tx: Tx,
  documentId: string,
  proposals: readonly (NewProposal & { textKey: string })[],
): Promise<void> {
  const saved = await tx.proposal.count({ where: { documentId } });
  await tx.proposal.createMany({
    data: proposals.map(({ place, reason, ...proposal }, index) => ({
      id: randomUUID(),
      documentId,
      position: saved + index,
      ...place,
      ...proposal,
      reasonZh: reason.zh,
      reasonEn: reason.en,
    })),
  });
}

/** Who rejected a proposal, and the name of the document it came from. */
export type Rejection = { by: string; document: string };

/** Returns the rejections in force in a report, by text key. */
export async function rejectionsIn(
  db: Db,
  reportId: string,
  keys: readonly string[],
): Promise<Map<string, Rejection>> {
  const rows = await queryRows<Rejection & { textKey: string }>(
    db,
    sql`
    SELECT p."textKey", e."deciderName" AS "by", a."name" AS "document"
    FROM "Proposal" p
    JOIN "Document" d ON d."id" = p."documentId" AND d."reportId" = ${reportId}
    JOIN "Attachment" a ON a."id" = d."attachmentId"
    JOIN "ProposalDecision" e ON e."proposalId" = p."id" AND e."verdict" = 'rejected'
      AND e."number" = (SELECT max(n."number") FROM "ProposalDecision" n WHERE n."proposalId" = p."id")
    WHERE p."textKey" IN (SELECT "value" FROM json_each(${JSON.stringify(keys)}))
    ORDER BY e."at"`,
  );
  return new Map(rows.map(({ textKey, ...rejection }) => [textKey, rejection]));
}
