import "server-only";
import type { Role } from "@/lib/platform/actor";
import { type Db, queryRows, sql, type Tx } from "@/lib/platform/database";
import { type Person, sameAddress } from "./model";
import type { Bilingual } from "@/lib/platform/bilingual";

type SessionRow = Pick<Person, "id" | "email" | "name"> & {
  sessionVersion: number;
  isDisabled: number | bigint;
  hasPassword: number | bigint;
  hasSecondFactor: number | bigint;
  /** JSON lists. */
  roles: string;
  topicIds: string;
};

/** A person by id. One query of its own: every staff request asks for who is signed in. */
export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const [row] = await queryRows<SessionRow>(
    db,
    sql`
    SELECT p."id", p."email", p."name", p."sessionVersion", p."disabledAt" IS NOT NULL AS "isDisabled",
      p."passwordHash" IS NOT NULL AS "hasPassword",
      EXISTS (SELECT 1 FROM "SecondFactor" WHERE "personId" = p."id" AND "confirmedAt" IS NOT NULL) AS "hasSecondFactor",
      (SELECT json_group_array("role") FROM "RoleAssignment" WHERE "personId" = p."id") AS "roles",
      (SELECT json_group_array("topicId") FROM "TopicAssignment" WHERE "personId" = p."id") AS "topicIds"
    FROM "Person" p WHERE p."id" = ${id}`,
  );
  if (!row) return null;
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    topicIds: JSON.parse(row.topicIds) as string[],
    sessionVersion: Number(row.sessionVersion),
    disabled: Number(row.isDisabled) > 0,
    hasPassword: Number(row.hasPassword) > 0,
    hasSecondFactor: Number(row.hasSecondFactor) > 0,
  };
}

export async function findPersonByEmail(db: Db, email: string): Promise<Person | null> {
  const row = await db.person.findUnique({ where: { email: sameAddress(email) }, select: { id: true } });
  return row && findPerson(db, row.id);
}

export async function findPasswordHash(db: Db, id: string): Promise<string | null> {
  const row = await db.person.findUnique({ where: { id }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

export type TopicName = { id: string; code: string; name: Bilingual };

export async function allTopicNames(db: Db): Promise<TopicName[]> {
  const rows = await db.topic.findMany({ orderBy: { code: "asc" } });
  return rows.map(({ id, code, nameZh, nameEn }) => ({ id, code, name: { zh: nameZh, en: nameEn } }));
}

/** Those of the codes that name a topic. */
export async function findTopicIds(db: Db, codes: string[]): Promise<string[]> {
  const rows = await db.topic.findMany({ where: { code: { in: codes } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

export type Details = Pick<Person, "email" | "name" | "roles" | "topicIds">;

export async function savePerson(tx: Tx, person: Details & { passwordHash?: string }): Promise<string> {
  const { id } = await tx.person.create({
    data: {
      email: sameAddress(person.email),
      name: person.name,
      passwordHash: person.passwordHash ?? null,
      roles: { create: person.roles.map((role) => ({ role })) },
      topics: { create: person.topicIds.map((topicId) => ({ topicId })) },
    },
  });
  return id;
}

/** Says anew who a person is and what they may do. */
export async function saveDetails(tx: Tx, id: string, details: Details): Promise<void> {
  await tx.person.update({
    where: { id },
    data: {
      email: sameAddress(details.email),
      name: details.name,
      roles: { deleteMany: {}, create: details.roles.map((role) => ({ role })) },
      topics: { deleteMany: {}, create: details.topicIds.map((topicId) => ({ topicId })) },
    },
  });
}

type Change = { passwordHash?: string; disabledAt?: Date | null };

/** Changes an account and ends all its sessions; the session version from then on. */
export async function saveAccount(tx: Tx, id: string, change: Change = {}): Promise<number> {
  const data = { ...change, sessionVersion: { increment: 1 } };
  const { sessionVersion } = await tx.person.update({ where: { id }, data });
  return sessionVersion;
}

/** How many other people could keep the accounts: enabled administrators who can sign in. */
export function countOtherAdministrators(db: Db, id: string): Promise<number> {
  return db.person.count({
    where: {
      id: { not: id },
      disabledAt: null,
      roles: { some: { role: "administrator" } },
      OR: [{ passwordHash: { not: null } }, { identities: { some: {} } }],
    },
  });
}
