import "server-only";
import type { Role } from "@/lib/platform/actor";
import type { Db, Tx } from "@/lib/platform/database";
import { type Notice, type NoticeEvent, noticeEventSchema } from "./notice";

export type NewNotice = { subject: string; event: NoticeEvent; at: Date };

/** Tells these people; who is no longer there, or disabled, is passed over. */
export async function saveNotices(tx: Tx, personIds: readonly string[], notice: NewNotice): Promise<void> {
  const { subject, event, at } = notice;
  const there = await tx.person.findMany({
    where: { id: { in: [...personIds] }, disabledAt: null },
    select: { id: true },
  });
  const { type, ...body } = noticeEventSchema.parse(event);
  const said = { type, subject, body: JSON.stringify(body), at };
  await tx.notice.createMany({ data: there.map(({ id }) => ({ personId: id, ...said })) });
}

/** Ids of everybody who holds one of these roles. */
export async function peopleInRoles(db: Db, roles: readonly Role[]): Promise<string[]> {
  const where = { role: { in: [...roles] } };
  const rows = await db.roleAssignment.findMany({
    where,
    distinct: ["personId"],
    select: { personId: true },
  });
  return rows.map(({ personId }) => personId);
}

/** Those of the people who hold the role. */
export async function inRole(db: Db, role: Role, personIds: readonly string[]): Promise<string[]> {
  const where = { role, personId: { in: [...personIds] } };
  const rows = await db.roleAssignment.findMany({ where, select: { personId: true } });
  return rows.map(({ personId }) => personId);
}

export function countUnread(db: Db, personId: string): Promise<number> {
  return db.notice.count({ where: { personId, readAt: null } });
}

type Row = { id: string; at: Date; readAt: Date | null; type: string; body: string };

/** A person's notices, the newest first. */
export async function noticesOf(db: Db, personId: string, limit = 200): Promise<Notice[]> {
  const rows = await db.notice.findMany({ where: { personId }, orderBy: { at: "desc" }, take: limit });
  return rows.flatMap((row) => noticeOf(row) ?? []);
}

/** Null for one of a shape that is no longer known. */
function noticeOf({ id, at, readAt, type, body }: Row): Notice | null {
  const event = noticeEventSchema.safeParse({ ...(JSON.parse(body) as object), type });
  if (!event.success) return null;
  return { id, at: at.toISOString(), isRead: readAt !== null, event: event.data };
}

/** Marks a person's notices as read: those named, or all. */
export async function saveRead(
  tx: Tx,
  personId: string,
  ids: readonly string[] | null,
  at: Date,
): Promise<void> {
  const which = ids === null ? {} : { id: { in: [...ids] } };
  await tx.notice.updateMany({ where: { personId, readAt: null, ...which }, data: { readAt: at } });
}

export type Unmailed = Notice & { email: string };

/** Notices since then that are neither read nor sent, the oldest first. */
export async function unmailedSince(db: Db, since: Date, limit = 100): Promise<Unmailed[]> {
  const rows = await db.notice.findMany({
    where: { mailedAt: null, readAt: null, at: { gte: since }, person: { disabledAt: null } },
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
