import "server-only";
import { randomUUID } from "node:crypto";
import type { FieldKind } from "@/lib/figures/value";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import type { ProposalDecision } from "./decision";
import type { Group, NewProposal, ProposalVerdict } from "./proposal";

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

/** A proposal as it is stored, with its newest decision. */
export type StoredProposal = NewProposal & {
  id: string;
  documentId: string;
  decision: ProposalDecision | null;
};

const revision = { select: { fieldId: true, printed: true } } as const;
const newest = { orderBy: { number: "desc" }, take: 1, include: { revision } } as const;

export async function findProposal(db: Db, id: string): Promise<StoredProposal | null> {
  const row = await db.proposal.findUnique({ where: { id }, include: { decisions: newest } });
  return row && proposalOf(row);
}

export async function proposalsOfDocument(db: Db, documentId: string): Promise<StoredProposal[]> {
  const rows = await db.proposal.findMany({
    where: { documentId },
    orderBy: { position: "asc" },
    include: { decisions: { orderBy: { number: "asc" }, include: { revision } } },
  });
  return rows.map(({ decisions, ...row }) => proposalOf({ ...row, decisions: decisions.slice(-1) }));
}

type Row = Omit<StoredProposal, "place" | "kind" | "group" | "reason" | "decision"> & {
  part: number;
  row: number | null;
  column: number | null;
  kind: string;
  group: string;
  reasonZh: string;
  reasonEn: string;
  decisions: {
    number: number;
    verdict: string;
    deciderName: string;
    at: Date;
    revision: { fieldId: string; printed: string } | null;
  }[];
};

function proposalOf(row: Row): StoredProposal {
  const { id, documentId, part, row: line, column, start, end, quote, typed, fieldId } = row;
  const [decision] = row.decisions;
  return {
    ...{ id, documentId, start, end, quote, typed, fieldId },
    place: { part, row: line, column },
    kind: row.kind as FieldKind,
    group: row.group as Group,
    reason: { zh: row.reasonZh, en: row.reasonEn },
    decision: decision
      ? {
          number: decision.number,
          verdict: decision.verdict as ProposalVerdict,
          by: decision.deciderName,
          at: decision.at.toISOString(),
          fieldId: decision.revision?.fieldId ?? null,
          printed: decision.revision?.printed ?? null,
        }
      : null,
  };
}

type NewDecision = {
  proposalId: string;
  number: number;
  verdict: ProposalVerdict;
  revisionId: string | null;
  deciderId: string;
  deciderName: string;
  at: Date;
};

export async function insertDecision(tx: Tx, decision: NewDecision): Promise<void> {
  await tx.proposalDecision.create({ data: decision });
}
