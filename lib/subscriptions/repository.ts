import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import { overwritesDeleted } from "@/lib/platform/database/differing-sql";
import type { Locale } from "@/lib/platform/i18n/routing";
import { printVersion } from "@/lib/publication/content/version";
import { parseScope, printScope, type Scope, type Subscriber } from "./model";

const withScopes = { subscriptions: { select: { scope: true }, orderBy: { scope: "asc" } } } as const;

type Row = { id: string; email: string; locale: string; subscriptions: { scope: string }[] };

function subscriberOf({ id, email, locale, subscriptions }: Row): Subscriber {
  const scopes = subscriptions.flatMap(({ scope }) => parseScope(scope) ?? []);
  return { id, email, locale: locale as Locale, scopes };
}

export async function findSubscriber(db: Db, id: string): Promise<Subscriber | null> {
  const row = await db.subscriber.findUnique({ where: { id }, include: withScopes });
  return row && subscriberOf(row);
}

export async function allSubscribers(db: Db): Promise<Subscriber[]> {
  return (await db.subscriber.findMany({ include: withScopes })).map(subscriberOf);
}

type NewSubscription = { email: string; locale: Locale; scope: Scope; at: Date };

/** Adds a scope to those of an address, and returns the id of its subscriber. */
export async function saveSubscription(
  tx: Tx,
  { email, locale, scope, at }: NewSubscription,
): Promise<string> {
  const { id } = await tx.subscriber.upsert({
    where: { email },
    create: { email, locale, confirmedAt: at },
    update: { locale, refusals: 0 },
    select: { id: true },
  });
  const row = { subscriberId: id, scope: printScope(scope) };
  await tx.subscription.upsert({ where: { subscriberId_scope: row }, create: row, update: {} });
  return id;
}

/** Deletes a subscriber with all that is theirs, and overwrites it in the file. False if there is none. */
export async function deleteSubscriber(tx: Tx, id: string): Promise<boolean> {
  return overwriting(tx, async () => (await tx.subscriber.deleteMany({ where: { id } })).count > 0);
}

/** Deletes one scope of a subscriber, and the subscriber with the last one. */
export async function deleteScope(tx: Tx, id: string, scope: Scope): Promise<void> {
  await tx.subscription.deleteMany({ where: { subscriberId: id, scope: printScope(scope) } });
  const left = await tx.subscription.count({ where: { subscriberId: id } });
  if (left === 0) await deleteSubscriber(tx, id);
}

// SQLite leaves what is deleted in the file until something else takes its place.
async function overwriting<T>(tx: Tx, work: () => Promise<T>): Promise<T> {
  await tx.$queryRaw(overwritesDeleted(true));
  try {
    return await work();
  } finally {
    await tx.$queryRaw(overwritesDeleted(false));
  }
}

export async function announcedReleases(db: Db): Promise<Set<string>> {
  const rows = await db.announcement.findMany({ select: { releaseId: true } });
  return new Set(rows.map(({ releaseId }) => releaseId));
}

export async function isAnnounced(db: Db, releaseId: string): Promise<boolean> {
  return (await db.announcement.count({ where: { releaseId } })) > 0;
}

type NewAnnouncement = { releaseId: string; subscriberIds: readonly string[]; at: Date };

/** Notes that subscribers are told of a release, with a message that waits for each. */
export async function saveAnnouncement(
  tx: Tx,
  { releaseId, subscriberIds, at }: NewAnnouncement,
): Promise<void> {
  const doneAt = subscriberIds.length === 0 ? at : null;
  await tx.announcement.create({ data: { releaseId, at, doneAt } });
  const rows = subscriberIds.map((subscriberId) => ({ subscriberId, releaseId }));
  // A statement has room for so many values.
  for (let from = 0; from < rows.length; from += 1000)
    await tx.waitingMessage.createMany({ data: rows.slice(from, from + 1000) });
}

/** A message that is to be sent. `since` is when the release was found in force. */
export type WaitingMessage = {
  releaseId: string;
  subscriber: Subscriber & { refusals: number };
  attempts: number;
  since: Date;
};

/** Lists messages that may be sent at `now`, oldest release first. */
export async function waitingMessages(db: Db, now: Date, limit = 100): Promise<WaitingMessage[]> {
  const rows = await db.waitingMessage.findMany({
    where: { OR: [{ notBefore: null }, { notBefore: { lte: now } }] },
    orderBy: [{ announcement: { at: "asc" } }, { subscriberId: "asc" }],
    take: limit,
    include: { subscriber: { include: withScopes }, announcement: { select: { at: true } } },
  });
  return rows.map(({ releaseId, attempts, subscriber, announcement }) => ({
    ...{ releaseId, attempts, since: announcement.at },
    subscriber: { ...subscriberOf(subscriber), refusals: subscriber.refusals },
  }));
}

type Message = { releaseId: string; subscriberId: string };

export async function postponeMessage(tx: Tx, message: Message, notBefore: Date): Promise<void> {
  const data = { attempts: { increment: 1 }, notBefore };
  await tx.waitingMessage.updateMany({ where: message, data });
}

/** Takes a message out of those that wait, and counts it. What somebody who left was to be told is counted nowhere. */
export async function endMessage(
  tx: Tx,
  { releaseId, subscriberId }: Message,
  outcome: "sent" | "givenUp" | "nothing",
): Promise<void> {
  const { count } = await tx.waitingMessage.deleteMany({ where: { releaseId, subscriberId } });
  if (count === 0 || outcome === "nothing") return;
  await tx.announcement.update({ where: { releaseId }, data: { [outcome]: { increment: 1 } } });
}

export async function saveRefusals(tx: Tx, id: string, refusals: number): Promise<void> {
  await tx.subscriber.updateMany({ where: { id }, data: { refusals } });
}

/** Lists the announcements of which no message waits any more, but of which that is not noted yet. */
export function endedAnnouncements(db: Db) {
  const where = { doneAt: null, messages: { none: {} } };
  const release = { select: { year: true, major: true, minor: true } };
  return db.announcement.findMany({ where, include: { release }, orderBy: { at: "asc" } });
}

export async function saveDone(tx: Tx, releaseIds: readonly string[], at: Date): Promise<void> {
  await tx.announcement.updateMany({ where: { releaseId: { in: [...releaseIds] } }, data: { doneAt: at } });
}

export type SubscriberCounts = {
  byLocale: { locale: string; count: number }[];
  byScope: { scope: Scope; count: number }[];
  announcements: {
    year: number;
    version: string;
    sent: number;
    givenUp: number;
    waiting: number;
  }[];
};

/** Counts subscribers, and the messages about the newest releases that anybody was told of. */
export async function countSubscribers(db: Db): Promise<SubscriberCounts> {
  const locales = await db.subscriber.groupBy({
    by: ["locale"],
    _count: { _all: true },
    orderBy: { locale: "asc" },
  });
  const scopes = await db.subscription.groupBy({
    by: ["scope"],
    _count: { _all: true },
    orderBy: { scope: "asc" },
  });
  const rows = await db.announcement.findMany({
    where: { OR: [{ sent: { gt: 0 } }, { givenUp: { gt: 0 } }, { doneAt: null }] },
    orderBy: { at: "desc" },
    take: 20,
    include: {
      release: { select: { year: true, major: true, minor: true } },
      _count: { select: { messages: true } },
    },
  });
  return {
    byLocale: locales.map(({ locale, _count }) => ({ locale, count: _count._all })),
    byScope: scopes.flatMap(({ scope, _count }) => {
      const parsed = parseScope(scope);
      return parsed ? [{ scope: parsed, count: _count._all }] : [];
    }),
    announcements: rows.map(({ sent, givenUp, release: { year, ...version }, _count }) => ({
      ...{ year, version: printVersion(version), sent, givenUp },
      waiting: _count.messages,
    })),
  };
}
