import "server-only";
import { hashOf } from "@/lib/accounts/links/one-time-link";
import { messages } from "@/lib/outline/messages";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import { among } from "@/lib/platform/database/differing-sql";
import type { Department, Gap, HandOver, Proposal, Verdict } from "./model";
import { isReminderToken, namedIn } from "./reminder-token";

const include = {
  department: true,
  section: { include: { report: { select: { id: true, year: true, state: true } } } },
  fields: {
    orderBy: { position: "asc" },
    include: { field: { include: { indicator: true, section: true } } },
  },
  proposals: { orderBy: { number: "asc" }, include: { decision: true } },
} as const;

type Named = { nameZh: string; nameEn: string };
type FieldRow = {
  fieldId: string;
  field: { key: string; hidden: boolean; indicator: Named | null; section: { hidden: boolean } };
};
type ProposalRow = Omit<Proposal, "at" | "decision"> & {
  fieldId: string;
  at: Date;
  decision: { verdict: string; reason: string | null; deciderName: string; at: Date } | null;
};
type Row = Omit<HandOver, "section" | "report" | "part" | "at" | "withdrawnAt" | "gaps"> & {
  partZh: string;
  partEn: string;
  at: Date;
  withdrawnAt: Date | null;
  section: {
    id: string;
    number: string;
    titleZh: string;
    titleEn: string;
    topicId: string;
    report: HandOver["report"];
  };
  fields: FieldRow[];
  proposals: ProposalRow[];
};

export async function findHandOver(db: Db, id: string): Promise<HandOver | null> {
  const row = await db.handOver.findUnique({ where: { id }, include });
  return row && handOverOf(row);
}

/** Finds what a link's token is for, be it that of the newest link or that of a reminder of it. */
export async function findHandOverOfToken(db: Db, token: string): Promise<HandOver | null> {
  const id = namedIn(token);
  const where = id === null ? { tokenHash: hashOf(token) } : { id };
  const row = await db.handOver.findUnique({ where, include });
  return row && (id === null || isReminderToken(token, row)) ? handOverOf(row) : null;
}

/** Which hand-overs: of a section, of a report, or due from one day to another, both included. */
export type Which = { sectionId: string } | { year: number } | { dueFrom: string; dueTo: string };

export async function handOversOf(db: Db, which: Which): Promise<HandOver[]> {
  const rows = await db.handOver.findMany({
    where: conditionOf(which),
    orderBy: [{ section: { position: "asc" } }, { dueOn: "asc" }, { at: "asc" }],
    include,
  });
  return rows.map(handOverOf);
}

function conditionOf(which: Which) {
  if ("sectionId" in which) return which;
  if ("year" in which) return { section: { report: { year: which.year } } };
  const { dueFrom, dueTo } = which;
  return { dueOn: { gte: dueFrom, lte: dueTo }, withdrawnAt: null, section: { report: { state: "open" } } };
}

function handOverOf(row: Row): HandOver {
  const { id, department, note, dueOn, makerId, makerName, section } = row;
  const visible = row.fields.filter(({ field }) => !field.hidden && !field.section.hidden);
  return {
    ...{ id, note, dueOn, makerId, makerName },
    department: departmentOf(department),
    report: section.report,
    section: {
      id: section.id,
      number: section.number,
      title: { zh: section.titleZh, en: section.titleEn },
      topicId: section.topicId,
    },
    part: { zh: row.partZh, en: row.partEn },
    at: row.at.toISOString(),
    withdrawnAt: row.withdrawnAt?.toISOString() ?? null,
    gaps: visible.map((field) => gapOf(field, row.proposals)),
  };
}

function gapOf({ fieldId, field: { key, indicator } }: FieldRow, proposals: readonly ProposalRow[]): Gap {
  const name = indicator ? { zh: indicator.nameZh, en: indicator.nameEn } : messages.sentence;
  return {
    fieldId,
    key,
    name,
    proposals: proposals.filter((one) => one.fieldId === fieldId).map(proposalOf),
  };
}

function proposalOf(row: ProposalRow): Proposal {
  const { id, number, printed, source, quotation, page, link, remark, answeredBy, decision } = row;
  return {
    ...{ id, number, printed, source, quotation, page, link, remark, answeredBy },
    at: row.at.toISOString(),
    decision: decision && {
      verdict: decision.verdict as Verdict,
      reason: decision.reason,
      by: decision.deciderName,
      at: decision.at.toISOString(),
    },
  };
}

function departmentOf({ id, name, contact, email }: Department): Department {
  return { id, name, contact, email };
}

export async function listDepartments(db: Db): Promise<Department[]> {
  return (await db.department.findMany({ orderBy: { name: "asc" } })).map(departmentOf);
}

export async function findDepartment(db: Db, where: { id: string } | { name: string }) {
  return db.department.findUnique({ where });
}

export async function saveDepartment(tx: Tx, { id, ...data }: Department): Promise<void> {
  await tx.department.upsert({ where: { id }, create: { id, ...data }, update: data });
}

type NewHandOver = {
  id: string;
  sectionId: string;
  departmentId: string;
  partZh: string;
  partEn: string;
  note: string;
  dueOn: string;
  tokenHash: string;
  makerId: string;
  makerName: string;
  at: Date;
};

export async function insertHandOver(tx: Tx, row: NewHandOver, fieldIds: readonly string[]): Promise<void> {
  await tx.handOver.create({ data: row });
  const data = fieldIds.map((fieldId, position) => ({ handOverId: row.id, fieldId, position }));
  await tx.handOverField.createMany({ data });
}

export async function changeHandOver(
  tx: Tx,
  id: string,
  data: { dueOn?: string; tokenHash?: string; withdrawnAt?: Date },
): Promise<void> {
  await tx.handOver.update({ where: { id }, data });
}

type NewProposal = Omit<Proposal, "at" | "decision"> & { handOverId: string; fieldId: string; at: Date };

export async function insertProposals(tx: Tx, data: NewProposal[]): Promise<void> {
  await tx.departmentProposal.createMany({ data });
}

type NewDecision = {
  proposalId: string;
  verdict: Verdict;
  reason: string | null;
  revisionId: string | null;
  deciderId: string;
  deciderName: string;
  at: Date;
};

export async function insertDecisions(tx: Tx, data: NewDecision[]): Promise<void> {
  await tx.departmentDecision.createMany({ data });
}

/** Returns when a department last opened each link, by hand-over, as ISO times. Those never opened are left out. */
export async function lastOpenings(db: Db, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await queryRows<{ id: string; at: string }>(
    db,
    sql`
    SELECT substr("subject", 11) AS "id", max("at") AS "at" FROM "AuditEvent"
    WHERE "subject" ${among(ids.map((id) => `hand_over:${id}`))}
      AND "type" = 'hand_over.opened'
    GROUP BY "subject"`,
  );
  return new Map(rows.map(({ id, at }) => [id, new Date(at).toISOString()]));
}

type Opening = { handOverId: string; since: Date; signedInId: string | undefined };

/** Returns whether a link was opened since then: by the person who is signed in, where somebody is, otherwise by anybody. */
export async function wasOpenedSince(db: Db, { handOverId, since, signedInId }: Opening): Promise<boolean> {
  const rows = await db.auditEvent.findMany({
    where: { subject: `hand_over:${handOverId}`, type: "hand_over.opened", at: { gt: since } },
    select: { to: true },
  });
  const byOf = (to: string | null) => (JSON.parse(to ?? "{}") as { signedInId?: string }).signedInId;
  return rows.some(({ to }) => signedInId === undefined || byOf(to) === signedInId);
}

/** Lists the editors of a topic who are not disabled. */
export async function editorsOf(db: Db, topicId: string): Promise<string[]> {
  const rows = await db.topicAssignment.findMany({
    where: { topicId, person: { disabledAt: null, roles: { some: { role: "editor" } } } },
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}
