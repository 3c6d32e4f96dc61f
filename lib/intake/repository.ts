import "server-only";
import { storedBilingualSchema, type Bilingual } from "@/lib/platform/bilingual";
import type { Db, Tx } from "@/lib/platform/database";
import type { DocumentState, IntakeDocument } from "./document";
import type { ReadDocument } from "./documents/model";

const select = {
  id: true,
  state: true,
  problem: true,
  uploaderId: true,
  uploaderName: true,
  at: true,
  attachment: { select: { id: true, name: true, type: true, size: true, sha256: true } },
  report: { select: { id: true, year: true, state: true } },
  section: { select: { id: true, number: true, topicId: true, titleZh: true, titleEn: true } },
} as const;

export type DocumentRow = {
  id: string;
  attachmentId: string;
  reportId: string | null;
  sectionId: string | null;
  uploaderId: string;
  uploaderName: string;
  at: Date;
};

export async function insertDocument(tx: Tx, document: DocumentRow): Promise<void> {
  await tx.document.create({ data: document, select: { id: true } });
}

export async function findDocument(db: Db, id: string): Promise<IntakeDocument | null> {
  const row = await db.document.findUnique({ where: { id }, select });
  return row && documentOf(row);
}

/** Returns the document that holds the same file for the same section, or for the same whole report. */
export async function findSameDocument(
  db: Db,
  { sha256, reportId, sectionId }: { sha256: string; reportId: string | null; sectionId: string | null },
): Promise<IntakeDocument | null> {
  const where = { attachment: { sha256 }, reportId, sectionId };
  const row = await db.document.findFirst({ where, select, orderBy: { at: "asc" } });
  return row && documentOf(row);
}

/** Returns what was read of a document; null until it is read. */
export async function findContent(db: Db, id: string): Promise<ReadDocument | null> {
  const row = await db.document.findUnique({ where: { id }, select: { content: true } });
  return row?.content ? (JSON.parse(row.content) as ReadDocument) : null;
}

/** Keeps what was read of a document, which is then ready to be confirmed. */
export async function saveContent(tx: Tx, id: string, content: ReadDocument): Promise<void> {
  const data = { state: "read", content: JSON.stringify(content), problem: null };
  await tx.document.update({ where: { id }, data, select: { id: true } });
}

export async function saveProblem(tx: Tx, id: string, problem: Bilingual): Promise<void> {
  const data = { state: "failed", problem: JSON.stringify(problem) };
  await tx.document.update({ where: { id }, data, select: { id: true } });
}

export async function saveDocumentState(tx: Tx, id: string, state: DocumentState): Promise<void> {
  await tx.document.update({ where: { id }, data: { state }, select: { id: true } });
}

/** Gives a document that was handed in without a report to the one made from it. */
export async function giveToReport(tx: Tx, id: string, reportId: string): Promise<void> {
  await tx.document.update({ where: { id }, data: { reportId }, select: { id: true } });
}

/** Returns the newest documents, at most so many. */
export async function recentDocuments(db: Db, most: number): Promise<IntakeDocument[]> {
  const rows = await db.document.findMany({ select, orderBy: { at: "desc" }, take: most });
  return rows.map(documentOf);
}

type SectionRow = { id: string; number: string; topicId: string; titleZh: string; titleEn: string };
type Row = Omit<IntakeDocument, "state" | "problem" | "section" | "at"> & {
  state: string;
  problem: string | null;
  section: SectionRow | null;
  at: Date;
};

function documentOf({ state, problem, section, at, ...row }: Row): IntakeDocument {
  return {
    ...row,
    state: state as DocumentState,
    problem: problem === null ? null : storedBilingualSchema.parse(JSON.parse(problem)),
    section: section && sectionOf(section),
    at: at.toISOString(),
  };
}

function sectionOf({ id, number, topicId, titleZh, titleEn }: SectionRow) {
  return { id, number, topicId, title: { zh: titleZh, en: titleEn } };
}
