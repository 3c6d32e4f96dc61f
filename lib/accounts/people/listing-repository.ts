import "server-only";
import type { Role } from "@/lib/platform/actor";
import type { Db } from "@/lib/platform/database";
import type { Purpose } from "../links/one-time-link";
import type { PersonListing } from "./person-listing";

const include = {
  roles: { orderBy: { role: "asc" } },
  topics: { include: { topic: true }, orderBy: { topicId: "asc" } },
  secondFactor: true,
  identities: true,
  links: { where: { usedAt: null, revokedAt: null }, orderBy: { createdAt: "desc" }, take: 1 },
} as const;

export async function listPeople(db: Db): Promise<PersonListing[]> {
  const [rows, lastSeen] = await Promise.all([
    db.person.findMany({ include, orderBy: { createdAt: "asc" } }),
    lastSignIns(db),
  ]);
  return rows.map((row) => ({
    id: row.id,
    email: row.email,
    name: row.name,
    roles: row.roles.map(({ role }) => role as Role),
    topics: row.topics.map(({ topic }) => ({
      code: topic.code,
      name: { zh: topic.nameZh, en: topic.nameEn },
    })),
    hasSecondFactor: Boolean(row.secondFactor?.confirmedAt),
    isDisabled: row.disabledAt !== null,
    canSignIn: row.passwordHash !== null || row.identities.length > 0,
    link: row.links[0] ? linkOf(row.links[0]) : null,
    seenAt: lastSeen.get(row.id) ?? null,
  }));
}

const linkOf = ({ purpose, expiresAt }: { purpose: string; expiresAt: Date }) => ({
  purpose: purpose as Purpose,
  expiresAt,
});

/** Returns those who were invited, have not signed in, and whose link is no longer valid. */
export async function lapsedInvitations(db: Db, at: Date): Promise<{ id: string; name: string }[]> {
  return db.person.findMany({
    ...lapsedAt(at),
    select: { id: true, name: true },
    orderBy: { createdAt: "asc" },
  });
}

export async function countLapsedInvitations(db: Db, at: Date): Promise<number> {
  return db.person.count(lapsedAt(at));
}

function lapsedAt(at: Date) {
  const links = { none: { usedAt: null, revokedAt: null, expiresAt: { gt: at } } };
  return { where: { disabledAt: null, passwordHash: null, identities: { none: {} }, links } };
}

async function lastSignIns(db: Db): Promise<Map<string, Date>> {
  const rows = await db.auditEvent.groupBy({
    by: ["actorId"],
    where: { type: "person.signed_in" },
    _max: { at: true },
  });
  return new Map(rows.flatMap(({ actorId, _max }) => (_max.at ? [[actorId, _max.at]] : [])));
}
