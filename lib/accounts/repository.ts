import "server-only";
import type { Role } from "@/lib/platform/actor";
import type { Db, Tx } from "@/lib/platform/database";
import { type Person, sameAddress } from "./model";

const include = { roles: true, topics: true } as const;

type Row = {
  id: string;
  email: string;
  name: string;
  sessionVersion: number;
  disabledAt: Date | null;
  roles: { role: string }[];
  topics: { topicId: string }[];
};

function personOf(row: Row): Person {
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    roles: row.roles.map(({ role }) => role as Role),
    topicIds: row.topics.map(({ topicId }) => topicId),
    sessionVersion: row.sessionVersion,
    disabled: row.disabledAt !== null,
  };
}

type SessionRow = Pick<Person, "id" | "email" | "name"> & {
  sessionVersion: number;
  isDisabled: number | bigint;
  /** JSON lists. */
  roles: string;
  topicIds: string;
};

/** A person by id. One query of its own: every staff request asks for who is signed in. */
export async function findPerson(db: Db, id: string): Promise<Person | null> {
  const [row] = await db.$queryRaw<SessionRow[]>`
    SELECT p."id", p."email", p."name", p."sessionVersion", p."disabledAt" IS NOT NULL AS "isDisabled",
      (SELECT json_group_array("role") FROM "RoleAssignment" WHERE "personId" = p."id") AS "roles",
      (SELECT json_group_array("topicId") FROM "TopicAssignment" WHERE "personId" = p."id") AS "topicIds"
    FROM "Person" p WHERE p."id" = ${id}`;
  if (!row) return null;
  return {
    id: row.id,
    email: row.email,
    name: row.name,
    roles: JSON.parse(row.roles) as Role[],
    topicIds: JSON.parse(row.topicIds) as string[],
    sessionVersion: Number(row.sessionVersion),
    disabled: Number(row.isDisabled) > 0,
  };
}

export async function findPersonByEmail(db: Db, email: string): Promise<Person | null> {
  const row = await db.person.findUnique({ where: { email: sameAddress(email) }, include });
  return row && personOf(row);
}

export async function allPeople(db: Db): Promise<Person[]> {
  return (await db.person.findMany({ include, orderBy: { email: "asc" } })).map(personOf);
}

export async function findPasswordHash(db: Db, id: string): Promise<string | null> {
  const row = await db.person.findUnique({ where: { id }, select: { passwordHash: true } });
  return row?.passwordHash ?? null;
}

export async function findTopicIds(db: Db, codes: string[]): Promise<string[]> {
  const rows = await db.topic.findMany({ where: { code: { in: codes } }, select: { id: true } });
  return rows.map(({ id }) => id);
}

export type NewPerson = Pick<Person, "email" | "name" | "roles" | "topicIds"> & { passwordHash: string };

export async function savePerson(tx: Tx, person: NewPerson): Promise<string> {
  const { id } = await tx.person.create({
    data: {
      email: sameAddress(person.email),
      name: person.name,
      passwordHash: person.passwordHash,
      roles: { create: person.roles.map((role) => ({ role })) },
      topics: { create: person.topicIds.map((topicId) => ({ topicId })) },
    },
  });
  return id;
}

/** Changes a person and ends all their sessions. */
export async function saveAccount(
  tx: Tx,
  id: string,
  change: { passwordHash?: string; disabledAt?: Date | null },
): Promise<void> {
  await tx.person.update({ where: { id }, data: { ...change, sessionVersion: { increment: 1 } } });
}
