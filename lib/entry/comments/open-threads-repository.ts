import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { jsonList } from "@/lib/platform/database/differing-sql";

/** An unresolved thread with the place of its field. `authorIds` are those who wrote in it, in the order of their comments. */
export type OpenThread = {
  year: number;
  section: { number: string; title: Bilingual; topicId: string };
  key: string;
  authorIds: string[];
  last: { by: string; body: string };
};

/** Returns the unresolved threads of all visible fields, the oldest first. */
export async function openThreads(db: Db): Promise<OpenThread[]> {
  const rows = await db.comment.findMany({
    where: { replyToId: null, resolvedAt: null },
    orderBy: { at: "asc" },
    include: {
      replies: { orderBy: { at: "asc" }, select: { authorId: true, authorName: true, body: true } },
      field: {
        select: { key: true, hidden: true, section: { include: { report: { select: { year: true } } } } },
      },
    },
  });
  // Asked for with the threads, this would be looked up for the fields of all years.
  const visible = rows.filter(({ field }) => !field.hidden && !field.section.hidden);
  return visible.map(({ field: { key, section }, replies, ...first }) => {
    const last = replies.at(-1) ?? first;
    return {
      year: section.report.year,
      section: {
        number: section.number,
        title: { zh: section.titleZh, en: section.titleEn },
        topicId: section.topicId,
      },
      key,
      authorIds: [first.authorId, ...replies.map(({ authorId }) => authorId)],
      last: { by: last.authorName, body: last.body },
    };
  });
}

/** Who wrote in an unresolved thread, in the order of their comments, and the topic of its section. */
export type ThreadAuthors = { section: { topicId: string }; authorIds: readonly string[] };

/**
 * Returns the unresolved threads of visible fields that may concern a person: those in which they wrote, and those in sections of
 * their topics. Of what the threads say it reads nothing.
 */
export async function threadsConcerning(db: Db, personId: string): Promise<ThreadAuthors[]> {
  const rows = await queryRows<{ topicId: string; authorId: string; replierIds: string }>(
    db,
    sql`SELECT s."topicId", c."authorId",
      (SELECT ${jsonList(sql`r."authorId"`, sql`r."at"`)} FROM "Comment" r WHERE r."replyToId" = c."id") AS "replierIds"
    FROM "Comment" c
    JOIN "Field" f ON f."id" = c."fieldId" AND f."hidden" = false
    JOIN "Section" s ON s."id" = f."sectionId" AND s."hidden" = false
    WHERE c."replyToId" IS NULL AND c."resolvedAt" IS NULL AND (
      s."topicId" IN (SELECT a."topicId" FROM "TopicAssignment" a WHERE a."personId" = ${personId})
      OR c."authorId" = ${personId}
      OR EXISTS (SELECT 1 FROM "Comment" r WHERE r."replyToId" = c."id" AND r."authorId" = ${personId}))`,
  );
  return rows.map(({ topicId, authorId, replierIds }) => ({
    section: { topicId },
    authorIds: [authorId, ...(JSON.parse(replierIds) as string[])],
  }));
}
