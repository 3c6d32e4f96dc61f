import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db } from "@/lib/platform/database";

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
