import "server-only";
import { randomUUID } from "node:crypto";
import type { FieldKind } from "@/lib/figures/value";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";
import type { Group, NewProposal, ProposalVerdict, StoredProposal } from "./proposal";

export async function insertProposals(
  tx: Tx,
  documentId: string,
  proposals: readonly (NewProposal & { textKey: string })[],
): Promise<void> {
  const saved = await tx.proposal.count({ where: { documentId } });
  await tx.proposal.createMany({
    data: proposals.map(({ place, reason, others, ...proposal }, index) => ({
      id: randomUUID(),
      documentId,
      position: saved + index,
      ...place,
      ...proposal,
      reasonZh: reason.zh,
      reasonEn: reason.en,
      others: others ? JSON.stringify(others) : null,
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
    WHERE p."textKey" ${among(keys)}
    ORDER BY e."at"`,
  );
  return new Map(rows.map(({ textKey, ...rejection }) => [textKey, rejection]));
}

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

type Row = Omit<StoredProposal, "place" | "kind" | "group" | "reason" | "others" | "decision"> & {
  part: number;
  row: number | null;
  column: number | null;
  kind: string;
  group: string;
  reasonZh: string;
  reasonEn: string;
  others: string | null;
  decisions: {
    number: number;
    verdict: string;
    deciderName: string;
    at: Date;
    revision: { fieldId: string; printed: string } | null;
  }[];
};

function proposalOf(row: Row): StoredProposal {
  const { id, documentId, part, row: line, column, start, end, quote, typed, fieldId, indicator } = row;
  const [decision] = row.decisions;
  return {
    ...{ id, documentId, start, end, quote, typed, fieldId, indicator },
    place: { part, row: line, column },
    kind: row.kind as FieldKind,
    group: row.group as Group,
    reason: { zh: row.reasonZh, en: row.reasonEn },
    others: row.others === null ? [] : (JSON.parse(row.others) as string[]),
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

const isUndecided = sql`p."group" <> 'not_figure' AND COALESCE((
  SELECT e."verdict" FROM "ProposalDecision" e WHERE e."proposalId" = p."id" ORDER BY e."number" DESC LIMIT 1
), 'reopened') IN ('reopened', 'left')`;

/** Returns how many proposals of a document await a decision. */
export async function openProposals(db: Db, documentId: string): Promise<number> {
  return (await countProposals(db, [documentId])).get(documentId)?.open ?? 0;
}

export type ProposalCounts = { open: number; all: number };

/** Counts the proposals of documents, and those of them that await a decision, by document. */
export async function countProposals(
  db: Db,
  documentIds: readonly string[],
): Promise<Map<string, ProposalCounts>> {
  const rows = await queryRows<{ documentId: string; open: number | bigint; all: number | bigint }>(
    db,
    sql`
    SELECT p."documentId", SUM(CASE WHEN ${isUndecided} THEN 1 ELSE 0 END) AS "open",
      SUM(CASE WHEN p."group" <> 'not_figure' THEN 1 ELSE 0 END) AS "all"
    FROM "Proposal" p WHERE p."documentId" ${among(documentIds)}
    GROUP BY p."documentId"`,
  );
  return new Map(
    rows.map(({ documentId, open, all }) => [documentId, { open: Number(open), all: Number(all) }]),
  );
}
