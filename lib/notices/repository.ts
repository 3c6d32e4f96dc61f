import "server-only";
import type { Role } from "@/lib/platform/actor";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import {
  type DuePart,
  type DueSection,
  isAccountEvent,
  type Notice,
  type NoticeEvent,
  noticeEventSchema,
} from "./notice";

/** What a person was reminded of at once. */
export type Reminder = {
  personId: string;
  at: Date;
  sections: readonly DueSection[];
  parts: readonly DuePart[];
};

export type NewNotice = { subject: string; event: NoticeEvent; at: Date };

/** Saves a notice for each person. Skips those who no longer exist and, but for what was done to their account, the disabled. */
export async function saveNotices(tx: Tx, personIds: readonly string[], notice: NewNotice): Promise<void> {
  const { subject, event, at } = notice;
  const recipients = await tx.person.findMany({
    where: { id: { in: [...personIds] }, ...(!isAccountEvent(event) && { disabledAt: null }) },
    select: { id: true },
  });
  const { type, ...body } = noticeEventSchema.parse(event);
  const row = { type, subject, body: JSON.stringify(body), at };
  await tx.notice.createMany({ data: recipients.map(({ id }) => ({ personId: id, ...row })) });
}

export async function peopleInRoles(db: Db, roles: readonly Role[]): Promise<string[]> {
  const where = { role: { in: [...roles] } };
  const rows = await db.roleAssignment.findMany({
    where,
    distinct: ["personId"],
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}

/** Lists the addresses of the people in a role who are not disabled. */
export async function addressesInRole(db: Db, role: Role): Promise<string[]> {
  const rows = await db.roleAssignment.findMany({
    where: { role, person: { disabledAt: null } },
    select: { person: { select: { email: true } } },
    orderBy: { personId: "asc" },
  });
  return rows.map(({ person }) => person.email);
}

export async function peopleWithRole(db: Db, role: Role, personIds: readonly string[]): Promise<string[]> {
  const where = { role, personId: { in: [...personIds] } };
  const rows = await db.roleAssignment.findMany({ where, select: { personId: true } });
  return rows.map(({ personId }) => personId);
}

/** Counts by the quickest way to the database, as every open page asks again and again. */
export async function countUnread(db: Db, personId: string): Promise<number> {
  const [row] = await queryRows<{ n: number | bigint }>(
    db,
    sql`SELECT count(*) AS "n" FROM "Notice" WHERE "personId" = ${personId} AND "readAt" IS NULL`,
  );
  return Number(row?.n ?? 0);
}

type Row = { id: string; at: Date; readAt: Date | null; type: string; body: string };

export async function noticesOf(db: Db, personId: string, limit = 200): Promise<Notice[]> {
  const rows = await db.notice.findMany({ where: { personId }, orderBy: { at: "desc" }, take: limit });
  return rows.flatMap((row) => noticeOf(row) ?? []);
}

/** Lists what was done to a person's account since then, newest first. */
export async function accountNoticesOf(db: Db, personId: string, since: Date): Promise<Notice[]> {
  const where = { personId, type: { startsWith: "account." }, at: { gte: since } };
  const rows = await db.notice.findMany({ where, orderBy: { at: "desc" }, take: 50 });
  return rows.flatMap((row) => noticeOf(row) ?? []);
}

/** Returns the reminders of due days since then, with whom they went to. */
export async function remindersSince(db: Db, since: Date): Promise<Reminder[]> {
  const rows = await db.notice.findMany({ where: { type: "section.due", at: { gte: since } } });
  return rows.flatMap((row) => {
    const event = noticeOf(row)?.event;
    if (event?.type !== "section.due") return [];
    return { personId: row.personId, at: row.at, sections: event.sections, parts: event.parts };
  });
}

/** Null if this version does not know the notice's shape. */
function noticeOf({ id, at, readAt, type, body }: Row): Notice | null {
  const event = noticeEventSchema.safeParse({ ...(JSON.parse(body) as object), type });
  if (!event.success) return null;
  return { id, at: at.toISOString(), isRead: readAt !== null, event: event.data };
}

export async function saveRead(
  tx: Tx,
  personId: string,
  ids: readonly string[] | null,
  at: Date,
): Promise<void> {
  const which = ids === null ? {} : { id: { in: [...ids] } };
  await tx.notice.updateMany({ where: { personId, readAt: null, ...which }, data: { readAt: at } });
}

export type UnsentNotice = Notice & { email: string };

/**
 * Lists the notices since then that are neither read nor sent, oldest first. What was done to an account is sent even if it was
 * read or the account disabled, since whoever got into the account may have seen to that.
 */
export async function unsentNoticesSince(db: Db, since: Date, limit = 100): Promise<UnsentNotice[]> {
  const rows = await db.notice.findMany({
    where: {
      ...{ mailedAt: null, at: { gte: since } },
      OR: [{ readAt: null, person: { disabledAt: null } }, { type: { startsWith: "account." } }],
    },
    orderBy: { at: "asc" },
    take: limit,
    include: { person: { select: { email: true } } },
  });
  return rows.flatMap((row) => {
    const notice = noticeOf(row);
    return notice ? [{ ...notice, email: row.person.email }] : [];
  });
}

export async function saveMailed(tx: Tx, id: string, at: Date): Promise<void> {
  await tx.notice.updateMany({ where: { id }, data: { mailedAt: at } });
}
