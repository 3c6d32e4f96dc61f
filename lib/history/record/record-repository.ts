import "server-only";
import { type RevisionRow, revisionOf } from "@/lib/entry/repository";
import { aspectChanges, type Saved } from "@/lib/entry/revision-steps";
import type { Verdict } from "@/lib/entry/saving/verdict";
import { inlineDifference, splitWords } from "@/lib/narrative/difference";
import { distinctNames, withFigureNames } from "@/lib/narrative/named";
import type { Db } from "@/lib/platform/database";
import { type FigureRecord, newestFirst, type RevisedMoment } from "./record";
import { type RecordedMoment, releasesOfField } from "./releases-repository";
import { placesInTrail } from "./trail-places";

/** A record with the properties that access to it depends on. */
export type RecordWithAccess = Omit<FigureRecord, "restoreBlocker"> & {
  topicId: string;
  isOpen: boolean;
  isHidden: boolean;
};

/** Returns the history of a field with its reviews, releases and comments; null if there is no such field. */
export async function findRecord(db: Db, year: number, key: string): Promise<RecordWithAccess | null> {
  const field = await db.field.findFirst({
    where: { key, report: { year } },
    include: {
      indicator: true,
      section: true,
      report: { select: { state: true } },
      revisions: { orderBy: { number: "asc" }, include: { attachment: { select: { name: true } } } },
    },
  });
  if (!field) return null;
  const display = field.indicator ? (text: string) => text : await sentenceReader(db, field.reportId);
  const numbers = new Map(field.revisions.map(({ id, number }) => [id, number]));
  const revisions = revisionMoments(field.revisions, display, field.kind === "text");
  const numbered = (id: string | null) => {
    const moment = revisions.find(({ number }) => number === numbers.get(id ?? ""));
    return moment ? { number: moment.number, printed: moment.to } : null;
  };
  const placeOf = await placesInTrail(db, { id: field.id, key, year });
  const { nameZh, nameEn } = field.indicator ?? {};
  return {
    year,
    key,
    fieldId: field.id,
    name: nameZh === undefined || nameEn === undefined ? null : { zh: nameZh, en: nameEn },
    section: {
      number: field.section.number,
      title: { zh: field.section.titleZh, en: field.section.titleEn },
    },
    version: field.version,
    latest: numbered(field.latestId),
    approved: numbered(field.approvedId),
    moments: newestFirst(
      [
        ...revisions.map((moment) => ({ moment, event: `revised ${moment.number}` as const })),
        ...(await reviewMoments(db, field.id)),
        ...(await releasesOfField(db, { year, ...field, numbers }, placeOf)),
        ...(await commentMoments(db, field.id)),
      ].map(({ moment, event }) => ({ moment, place: placeOf(event) })),
    ),
    topicId: field.section.topicId,
    isOpen: field.report.state === "open",
    isHidden: field.hidden,
  };
}

/** Returns a function that shows a sentence as staff read it, with the names of its figures in place of their keys. */
async function sentenceReader(db: Db, reportId: string): Promise<(text: string) => string> {
  const rows = await db.field.findMany({
    where: { reportId },
    select: { key: true, indicator: true },
    orderBy: { key: "asc" },
  });
  const names = distinctNames(rows.map(({ key, indicator }) => [key, indicator?.nameZh ?? key] as const));
  return (text) => withFigureNames(text, names);
}

type RowWithAttachment = RevisionRow & { attachment: { name: string } | null };

function revisionMoments(
  rows: readonly RowWithAttachment[],
  display: (text: string) => string,
  isText: boolean,
): RevisedMoment[] {
  return rows.map((row, index) => {
    const { number, reason, authorId, authorName: name, at, hash, ...revision } = revisionOf(row);
    const { source, quotation, page, link, attachmentId } = revision;
    const before = rows[index - 1] ?? null;
    const [from, to] = [before && display(before.printed), display(row.printed)];
    const difference = isText && from !== null ? inlineDifference(splitWords(from), splitWords(to)) : null;
    const attachmentName = row.attachment?.name ?? null;
    const origin = { source, quotation, page, link, attachmentId, attachmentName };
    const changes = aspectChanges(before && savedOf(before), savedOf(row));
    const about = { kind: "revised", at, name, authorId, number, reason, hash } as const;
    return { ...about, from, to, difference, changes, ...origin };
  });
}

const savedOf = (row: RowWithAttachment): Saved => ({
  ...revisionOf(row),
  attachmentName: row.attachment?.name ?? null,
});

async function reviewMoments(db: Db, fieldId: string): Promise<RecordedMoment[]> {
  const items = await db.submissionItem.findMany({
    where: { fieldId },
    include: { submission: true, revision: { select: { number: true } } },
  });
  const decisions = await db.decision.findMany({ where: { fieldId } });
  return items.flatMap(({ submissionId, submission, reason, revision: { number } }): RecordedMoment[] => {
    const { submitterName: name, submittedAt } = submission;
    const note = [reason, submission.note].filter(Boolean).join("\n") || null;
    const own = decisions.filter((decision) => decision.submissionId === submissionId);
    const submitted = { kind: "submitted", at: submittedAt.toISOString(), name, number, note } as const;
    const decided = { kind: "decided", number, submissionId } as const;
    return [
      { moment: { ...submitted, submissionId }, event: `submitted ${submissionId}` },
      ...own.map(({ verdict, reason, deciderName, at }): RecordedMoment => ({
        moment: { ...decided, reason, name: deciderName, verdict: verdict as Verdict, at: at.toISOString() },
        event: `decided ${submissionId}`,
      })),
    ];
  });
}

async function commentMoments(db: Db, fieldId: string): Promise<RecordedMoment[]> {
  const comments = await db.comment.findMany({ where: { fieldId } });
  // In the order in which they were written, whatever the clock said: nothing is ever deleted from this table.
  const answers = await db.$queryRaw<{ reason: string; authorName: string; at: Date }[]>`
    SELECT "reason", "authorName", "at" FROM "Answer" WHERE "fieldId" = ${fieldId} ORDER BY rowid`;
  return [
    ...comments.map(({ id, body, replyToId, authorName: name, ...comment }): RecordedMoment => {
      const { resolvedAt, resolverName } = comment;
      const resolved = resolvedAt && { by: resolverName ?? "", at: resolvedAt.toISOString() };
      const said = { kind: "commented", name, body, isReply: replyToId !== null, resolved } as const;
      return { moment: { ...said, at: comment.at.toISOString() }, event: `commented ${id}` };
    }),
    ...answers.map(({ reason, authorName: name, at }, index): RecordedMoment => ({
      moment: { kind: "answered", at: at.toISOString(), name, reason },
      event: `answered ${index}`,
    })),
  ];
}
