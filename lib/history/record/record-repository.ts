import "server-only";
import { type RevisionRow, revisionOf } from "@/lib/entry/repository";
import type { Verdict } from "@/lib/entry/saving/verdict";
import { distinctNames, withFigureNames } from "@/lib/narrative/named";
import { inlineDifference, splitWords } from "@/lib/narrative/difference";
import type { Db } from "@/lib/platform/database";
import { type FigureRecord, type Moment, newestFirst, type RevisedMoment } from "./record";
import { releasesOfField } from "./releases-repository";

export type FoundRecord = Omit<FigureRecord, "hindrance"> & {
  topicId: string;
  isOpen: boolean;
  isHidden: boolean;
};

/** All that happened to a field and was said of it; null without the field. */
export async function findRecord(db: Db, year: number, key: string): Promise<FoundRecord | null> {
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
  const read = field.indicator ? (text: string) => text : await readingOf(db, field.reportId);
  const numbers = new Map(field.revisions.map(({ id, number }) => [id, number]));
  const revised = revisedMoments(field.revisions, read, field.kind === "text");
  const numbered = (id: string | null) => {
    const moment = revised.find(({ number }) => number === numbers.get(id ?? ""));
    return moment ? { number: moment.number, printed: moment.to } : null;
  };
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
    moments: newestFirst([
      ...revised,
      ...(await reviewMoments(db, field.id)),
      ...(await releasesOfField(db, { year, ...field, numbers })),
      ...(await saidMoments(db, field.id)),
    ]),
    topicId: field.section.topicId,
    isOpen: field.report.state === "open",
    isHidden: field.hidden,
  };
}

/** A sentence as staff read it: its figures by their names. */
async function readingOf(db: Db, reportId: string): Promise<(text: string) => string> {
  const rows = await db.field.findMany({ where: { reportId }, select: { key: true, indicator: true } });
  const names = distinctNames(rows.map(({ key, indicator }) => [key, indicator?.nameZh ?? key] as const));
  return (text) => withFigureNames(text, names);
}

type KeptRow = RevisionRow & { attachment: { name: string } | null };

function revisedMoments(
  rows: readonly KeptRow[],
  read: (text: string) => string,
  isText: boolean,
): RevisedMoment[] {
  return rows.map((row, index) => {
    const {
      number,
      reason,
      authorName: name,
      at,
      hash,
      source,
      quotation,
      page,
      link,
      attachmentId,
    } = revisionOf(row);
    const before = rows[index - 1];
    const [from, to] = [before ? read(before.printed) : null, read(row.printed)];
    const difference = isText && from !== null ? inlineDifference(splitWords(from), splitWords(to)) : null;
    const said = {
      source,
      quotation,
      page,
      link,
      attachmentId,
      attachmentName: row.attachment?.name ?? null,
    };
    return { kind: "revised", at, name, number, from, to, difference, reason, hash, ...said };
  });
}

async function reviewMoments(db: Db, fieldId: string): Promise<Moment[]> {
  const items = await db.submissionItem.findMany({
    where: { fieldId },
    include: { submission: true, revision: { select: { number: true } } },
  });
  const decisions = await db.decision.findMany({ where: { fieldId } });
  return items.flatMap(({ submissionId, submission, revision: { number } }): Moment[] => {
    const { submitterName: name, submittedAt, note } = submission;
    const decided = decisions.filter((one) => one.submissionId === submissionId);
    return [
      { kind: "submitted", at: submittedAt.toISOString(), name, number, submissionId, note },
      ...decided.map(({ verdict, reason, deciderName, at }): Moment => ({
        ...{ kind: "decided", number, submissionId, reason, name: deciderName },
        verdict: verdict as Verdict,
        at: at.toISOString(),
      })),
    ];
  });
}

async function saidMoments(db: Db, fieldId: string): Promise<Moment[]> {
  const comments = await db.comment.findMany({ where: { fieldId } });
  const answers = await db.answer.findMany({ where: { fieldId } });
  return [
    ...comments.map(({ body, replyToId, authorName: name, at, resolvedAt, resolverName }): Moment => {
      const resolved = resolvedAt && { by: resolverName ?? "", at: resolvedAt.toISOString() };
      return { kind: "commented", at: at.toISOString(), name, body, isReply: replyToId !== null, resolved };
    }),
    ...answers.map(({ reason, authorName: name, at }): Moment => ({
      kind: "answered",
      at: at.toISOString(),
      name,
      reason,
    })),
  ];
}
