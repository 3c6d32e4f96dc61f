import "server-only";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import type { Content } from "./content";
import type { Decision, Revision, SiteText } from "./model";
import { byKey, type TextKey } from "./text-key";

type SavedRow = { id: string; text: string; number: number; authorId: string; authorName: string; at: Date };

const saved = { id: true, text: true, number: true, authorId: true, authorName: true, at: true } as const;

const revisionOf = ({ id, number, authorId, authorName, at }: SavedRow, content: string): Revision => ({
  ...{ id, number, authorId, authorName, at: at.toISOString() },
  content: content === "" ? null : (JSON.parse(content) as Content),
});

/** Returns every text in the order in which they are listed, or only those of these keys. */
export async function findTexts(db: Db, keys?: readonly TextKey[]): Promise<SiteText[]> {
  const rows = await db.siteTextRevision.findMany({
    where: keys ? { text: { in: [...keys] } } : {},
    orderBy: { number: "asc" },
    select: { ...saved, submissions: { include: { decision: true }, orderBy: { at: "asc" } } },
  });
  const keyed = [...new Set(rows.map(({ text }) => text as TextKey))];
  const texts = keyed.map((key) => [key, rows.filter(({ text }) => text === key)] as const);
  const shown = texts.flatMap(([, revisions]) => [revisions.at(-1), approvedOf(revisions)]);
  const stored = { contents: await contentsOf(db, shown), released: await newestItems(db) };
  return texts.map(([key, revisions]) => textOf(key, revisions, stored)).toSorted(byKey);
}

async function contentsOf(
  db: Db,
  rows: readonly (SavedRow | null | undefined)[],
): Promise<ReadonlyMap<string, string>> {
  const found = await db.siteTextRevision.findMany({
    where: { id: { in: rows.flatMap((row) => row?.id ?? []) } },
    select: { id: true, content: true },
  });
  return new Map(found.map(({ id, content }) => [id, content]));
}

export async function findText(db: Db, key: TextKey): Promise<SiteText | null> {
  return (await findTexts(db, [key]))[0] ?? null;
}

type SubmissionRow = {
  id: string;
  submitterName: string;
  at: Date;
  decision: { verdict: string; reason: string | null; deciderName: string; at: Date } | null;
};
type WithSubmissions = SavedRow & { submissions: SubmissionRow[] };

const approvedOf = (rows: readonly WithSubmissions[]) =>
  rows.findLast(({ submissions }) => submissions.some(({ decision }) => decision?.verdict === "approved"));

type Stored = { contents: ReadonlyMap<string, string>; released: ReadonlyMap<string, string> };

function textOf(key: TextKey, rows: WithSubmissions[], { contents, released }: Stored): SiteText {
  const whole = (row: SavedRow) => revisionOf(row, contents.get(row.id) ?? "");
  const approved = approvedOf(rows);
  const newest = rows.at(-1)!;
  const waiting = newest.submissions.find(({ decision }) => decision === null);
  const last = newest.submissions.at(-1)?.decision;
  return {
    key,
    newest: whole(newest),
    approved: approved ? whole(approved) : null,
    waiting: waiting
      ? { id: waiting.id, submitterName: waiting.submitterName, at: waiting.at.toISOString() }
      : null,
    returned: last?.verdict === "returned" ? decisionOf(last) : null,
    authorIds: rows.slice(approved ? rows.indexOf(approved) + 1 : 0).map(({ authorId }) => authorId),
    releasedId: released.get(key) ?? null,
  };
}

const decisionOf = ({ reason, deciderName, at }: NonNullable<SubmissionRow["decision"]>): Decision => ({
  ...{ reason, deciderName, at: at.toISOString() },
});

/** Returns which revision the newest release holds of each text. */
async function newestItems(db: Db): Promise<ReadonlyMap<string, string>> {
  const newest = await db.siteTextsRelease.findFirst({
    orderBy: { number: "desc" },
    select: { items: { select: { text: true, revisionId: true } } },
  });
  return new Map((newest?.items ?? []).map(({ text, revisionId }) => [text, revisionId]));
}

/** Returns the keys of the texts of which the newest revision waits for a decision, or was returned. */
export async function keysInReview(db: Db): Promise<TextKey[]> {
  const rows = await queryRows<{ text: TextKey }>(
    db,
    sql`SELECT DISTINCT r."text" FROM "SiteTextSubmission" s
      JOIN "SiteTextRevision" r ON r."id" = s."revisionId"
      LEFT JOIN "SiteTextDecision" d ON d."submissionId" = s."id"
      WHERE (d."verdict" IS NULL OR d."verdict" = 'returned') AND NOT EXISTS (
        SELECT 1 FROM "SiteTextRevision" n WHERE n."text" = r."text" AND n."number" > r."number")`,
  );
  return rows.map(({ text }) => text);
}

/** Returns the key of the text of which a submission waits for a decision; null if there is none. */
export async function waitingKey(db: Db, submissionId: string): Promise<TextKey | null> {
  const row = await db.siteTextSubmission.findFirst({
    where: { id: submissionId, decision: null },
    select: { revision: { select: { text: true } } },
  });
  return (row?.revision.text ?? null) as TextKey | null;
}

/** Returns a revision of a text by its number; null if there is none. */
export async function findRevision(db: Db, key: TextKey, number: number): Promise<Revision | null> {
  const row = await db.siteTextRevision.findUnique({ where: { text_number: { text: key, number } } });
  return row && revisionOf(row, row.content);
}

/** A revision as the history of its text lists it. */
export type HistoryLine = {
  number: number;
  authorName: string;
  at: string;
  isRemoval: boolean;
  decisions: (Decision & { verdict: string })[];
  /** The numbers of the releases that hold it. */
  releases: number[];
};

/** Returns the history of a text, the newest revision first. */
export async function historyOf(db: Db, key: TextKey): Promise<HistoryLine[]> {
  const rows = await db.siteTextRevision.findMany({
    where: { text: key },
    orderBy: { number: "desc" },
    include: {
      submissions: { include: { decision: true }, orderBy: { at: "asc" } },
      released: { select: { release: { select: { number: true } } } },
    },
  });
  return rows.map(({ number, authorName, at, content, submissions, released }) => ({
    ...{ number, authorName, at: at.toISOString(), isRemoval: content === "" },
    decisions: submissions.flatMap(({ decision }) =>
      decision ? [{ verdict: decision.verdict, ...decisionOf(decision) }] : [],
    ),
    releases: released.map(({ release }) => release.number).toSorted((a, b) => a - b),
  }));
}

type Person = { id: string; name: string };

type NewRevision = { key: TextKey; number: number; content: Content | null; author: Person; at: Date };

export async function saveRevision(tx: Tx, { key, number, content, author, at }: NewRevision): Promise<void> {
  await tx.siteTextRevision.create({
    data: {
      ...{ text: key, number, content: content ? JSON.stringify(content) : "" },
      ...{ authorId: author.id, authorName: author.name, at },
    },
  });
}

export async function saveTextSubmission(
  tx: Tx,
  { revisionId, submitter, at }: { revisionId: string; submitter: Person; at: Date },
): Promise<string> {
  const { id } = await tx.siteTextSubmission.create({
    data: { revisionId, submitterId: submitter.id, submitterName: submitter.name, at },
  });
  return id;
}

type NewDecision = {
  submissionId: string;
  verdict: "approved" | "returned" | "withdrawn";
  reason?: string;
  decider: Person;
  at: Date;
};

export async function saveTextDecision(tx: Tx, { decider, reason, ...decision }: NewDecision): Promise<void> {
  await tx.siteTextDecision.create({
    data: { ...decision, reason: reason ?? null, deciderId: decider.id, deciderName: decider.name },
  });
}
