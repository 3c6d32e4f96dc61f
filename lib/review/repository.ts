import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import { type RevisionRow, revisionOf } from "@/lib/entry/repository";
import type { Submission, SubmissionState, SubmittedField } from "./model";

const include = {
  section: { include: { report: { select: { year: true } } } },
  items: { include: { revision: true, field: { include: { approved: true } } } },
} as const;

type Row = {
  id: string;
  state: string;
  submitterName: string;
  submittedAt: Date;
  note: string | null;
  deciderName: string | null;
  decidedAt: Date | null;
  reason: string | null;
  section: {
    id: string;
    number: string;
    titleZh: string;
    titleEn: string;
    topicId: string;
    report: { year: number };
  };
  items: ItemRow[];
};

type ItemRow = {
  fieldId: string;
  revision: RevisionRow;
  field: { key: string; position: number; approved: RevisionRow | null };
};

export async function findSubmission(db: Db, id: string): Promise<Submission | null> {
  const row = await db.submission.findUnique({ where: { id }, include });
  return row && submissionOf(db, row);
}

export async function submissionsInState(db: Db, state: SubmissionState, limit = 200): Promise<Submission[]> {
  const orderBy = { submittedAt: "desc" } as const;
  const rows = await db.submission.findMany({ where: { state }, include, orderBy, take: limit });
  return Promise.all(rows.map((row) => submissionOf(db, row)));
}

/** The newest submission of a section, whatever became of it. */
export async function findLatestSubmission(db: Db, sectionId: string): Promise<Submission | null> {
  const row = await db.submission.findFirst({
    where: { sectionId },
    include,
    orderBy: { submittedAt: "desc" },
  });
  return row && submissionOf(db, row);
}

async function submissionOf(db: Db, row: Row): Promise<Submission> {
  const { id, submitterName, note, deciderName, reason, section } = row;
  const items = row.items.toSorted((a, b) => a.field.position - b.field.position);
  return {
    id,
    state: row.state as SubmissionState,
    year: section.report.year,
    section: {
      id: section.id,
      number: section.number,
      title: { zh: section.titleZh, en: section.titleEn },
      topicId: section.topicId,
    },
    submitterName,
    submittedAt: row.submittedAt.toISOString(),
    note,
    deciderName,
    decidedAt: row.decidedAt?.toISOString() ?? null,
    reason,
    fields: await submittedFields(db, items),
  };
}

async function submittedFields(db: Db, items: ItemRow[]): Promise<SubmittedField[]> {
  const fieldIds = items.map((item) => item.fieldId);
  const authors = await db.revision.findMany({
    where: { fieldId: { in: fieldIds } },
    select: { fieldId: true, number: true, authorId: true },
  });
  return items.map(({ fieldId, revision, field }) => {
    const after = field.approved?.number ?? 0;
    const since = authors.filter((one) => one.fieldId === fieldId && one.number > after);
    return {
      fieldId,
      key: field.key,
      authorIds: since.filter((one) => one.number <= revision.number).map((one) => one.authorId),
      revision: revisionOf(revision),
      approved: field.approved && revisionOf(field.approved),
    };
  });
}

export type ChangedField = { id: string; key: string; latest: { id: string; number: number; hash: string } };

/** The section's fields whose newest revision is not the approved one. */
export async function changedFields(db: Db, sectionId: string): Promise<ChangedField[]> {
  const rows = await db.field.findMany({
    where: { sectionId, hidden: false, latestId: { not: null } },
    orderBy: { position: "asc" },
    include: { latest: { select: { id: true, number: true, hash: true } } },
  });
  return rows.flatMap(({ id, key, latest, approvedId }) =>
    latest && latest.id !== approvedId ? [{ id, key, latest }] : [],
  );
}

export async function findSubmittableSection(db: Db, id: string) {
  return db.section.findUnique({
    where: { id },
    select: {
      id: true,
      number: true,
      topicId: true,
      report: { select: { id: true, year: true } },
      submissions: { where: { state: "submitted" }, select: { id: true } },
    },
  });
}

export type NewSubmission = {
  sectionId: string;
  submitter: { id: string; name: string };
  note: string | null;
  at: Date;
  fields: ChangedField[];
};

export async function saveSubmission(tx: Tx, submission: NewSubmission): Promise<string> {
  const { id } = await tx.submission.create({
    data: {
      sectionId: submission.sectionId,
      submitterId: submission.submitter.id,
      submitterName: submission.submitter.name,
      note: submission.note,
      submittedAt: submission.at,
      items: {
        create: submission.fields.map((field) => ({ fieldId: field.id, revisionId: field.latest.id })),
      },
    },
  });
  return id;
}

export type NewDecision = {
  state: Exclude<SubmissionState, "submitted">;
  decider: { id: string; name: string };
  reason?: string;
  at: Date;
};

/** Decides a submission that is still undecided; false when somebody else was quicker. */
export async function saveDecision(tx: Tx, id: string, decision: NewDecision): Promise<boolean> {
  const { count } = await tx.submission.updateMany({
    where: { id, state: "submitted" },
    data: {
      state: decision.state,
      deciderId: decision.decider.id,
      deciderName: decision.decider.name,
      reason: decision.reason ?? null,
      decidedAt: decision.at,
    },
  });
  return count === 1;
}

/** Puts the approved revisions in force. */
export async function saveApprovals(tx: Tx, fields: readonly SubmittedField[]): Promise<void> {
  for (const { fieldId, revision } of fields) {
    await tx.field.update({ where: { id: fieldId }, data: { approvedId: revision.id } });
  }
}
