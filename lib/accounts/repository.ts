import "server-only";
import type { Role } from "@/lib/platform/actor";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Db, queryRows, type Sql, sql, type Tx } from "@/lib/platform/database";
import { jsonList } from "@/lib/platform/database/differing-sql";
import { demoDomain, type Person, normalisedEmail } from "./model";

export type PersonRow = Pick<Person, "id" | "email" | "name"> & {
  sessionVersion: number;
  isDisabled: number | bigint;
  hasPassword: number | bigint;
  hasSecondFactor: number | bigint;
  roles: string;
  topicIds: string;
};

/** What a query selects of a person `p`, with all that belongs to an account. */
export const personColumns: Sql = sql`p."id", p."email", p."name", p."sessionVersion",
  p."disabledAt" IS NOT NULL AS "isDisabled", p."passwordHash" IS NOT NULL AS "hasPassword",
  EXISTS (SELECT 1 FROM "SecondFactor" WHERE "personId" = p."id" AND "confirmedAt" IS NOT NULL) AS "hasSecondFactor",
  (SELECT ${jsonList(sql`"role"`, sql`"role"`)} FROM "RoleAssignment" WHERE "personId" = p."id") AS "roles",
  (SELECT ${jsonList(sql`"topicId"`, sql`"topicId"`)} FROM "TopicAssignment" WHERE "personId" = p."id") AS "topicIds"`;

/** Finds a person in a single query. */
export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const query = sql`SELECT ${personColumns} FROM "Person" p WHERE p."id" = ${id}`;
  const [row] = await queryRows<PersonRow>(db, query);
  return row ? personOf(row) : null;
}

export function personOf(row: PersonRow): Person {
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
  const row = await db.person.findUnique({ where: { email: normalisedEmail(email) }, select: { id: true } });
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

/** Returns the ids of the topics that exist; codes without a topic are left out. */
export async function findTopicIds(db: Db, codes: string[]): Promise<string[]> {
  const rows = await db.topic.findMany({ where: { code: { in: codes } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

export type Details = Pick<Person, "email" | "name" | "roles" | "topicIds">;

export async function savePerson(tx: Tx, person: Details & { passwordHash?: string }): Promise<string> {
  const { id } = await tx.person.create({
    data: {
      email: normalisedEmail(person.email),
      name: person.name,
      passwordHash: person.passwordHash ?? null,
      roles: { create: person.roles.map((role) => ({ role })) },
      topics: { create: person.topicIds.map((topicId) => ({ topicId })) },
    },
  });
  return id;
}

export async function saveDetails(tx: Tx, id: string, details: Details): Promise<void> {
  await tx.person.update({
    where: { id },
    data: {
      email: normalisedEmail(details.email),
      name: details.name,
      roles: { deleteMany: {}, create: details.roles.map((role) => ({ role })) },
      topics: { deleteMany: {}, create: details.topicIds.map((topicId) => ({ topicId })) },
    },
  });
}

type Change = { passwordHash?: string; disabledAt?: Date | null };

/** Changes an account, ends all its sessions and returns the new session version. */
export async function saveAccount(tx: Tx, id: string, change: Change = {}): Promise<number> {
  const data = { ...change, sessionVersion: { increment: 1 } };
  const { sessionVersion } = await tx.person.update({ where: { id }, data });
  return sessionVersion;
}

/** Whether anybody can sign in with an address that is not one of the demo's. */
export async function hasAccountOutsideDemo(db: Db): Promise<boolean> {
  const person = await db.person.findFirst({
    where: { disabledAt: null, email: { not: { endsWith: demoDomain } }, ...canSignIn },
    select: { id: true },
  });
  return person !== null;
}

const canSignIn = { OR: [{ passwordHash: { not: null } }, { identities: { some: {} } }] };

export function countOtherAdministrators(db: Db, id: string): Promise<number> {
  return db.person.count({
    where: {
      id: { not: id },
      disabledAt: null,
      roles: { some: { role: "administrator" } },
      ...canSignIn,
    },
  });
}
