import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db, Tx } from "@/lib/platform/database";
import type { Editor, Topic } from "./model";

const person = { select: { id: true, name: true, email: true } } as const;
const [ascending, descending] = ["asc", "desc"] as const;
const include = {
  sections: {
    select: { number: true, report: { select: { year: true } } },
    orderBy: [{ report: { year: descending } }, { position: ascending }],
  },
  editors: { select: { person }, orderBy: { person: { email: ascending } } },
};

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(db: Db, code: string) {
  return db.topic.findUnique({ where: { code }, include });
}

function topicOf({ id, code, nameZh, nameEn, sections, editors }: Row): Topic {
  return {
    id,
    code,
    name: { zh: nameZh, en: nameEn },
    sections: sections.map(({ number, report }) => ({ number, year: report.year })),
    editors: editors.map((one) => one.person),
  };
}

export async function findTopic(db: Db, code: string): Promise<Topic | null> {
  const row = await findRow(db, code);
  return row && topicOf(row);
}

export async function allTopics(db: Db): Promise<Topic[]> {
  return (await db.topic.findMany({ include, orderBy: { code: "asc" } })).map(topicOf);
}

export type NamedTopic = { id: string; code: string; name: Bilingual };

/** Returns the names of all topics, by code. */
export async function topicNames(db: Db): Promise<NamedTopic[]> {
  const rows = await db.topic.findMany({ orderBy: { code: "asc" } });
  return rows.map(({ id, code, nameZh: zh, nameEn: en }) => ({ id, code, name: { zh, en } }));
}

/** Returns the editors who are assigned to any of these topics and whose accounts are enabled. */
export async function editorsOfTopics(db: Db, codes: readonly string[]): Promise<Editor[]> {
  return findEditors(db, { topics: { some: { topic: { code: { in: [...codes] } } } } });
}

/** Returns all editors whose accounts are enabled. */
export async function allEditors(db: Db): Promise<Editor[]> {
  return findEditors(db, {});
}

function findEditors(db: Db, also: object): Promise<Editor[]> {
  return db.person.findMany({
    where: { disabledAt: null, roles: { some: { role: "editor" } }, ...also },
    ...person,
    orderBy: { email: "asc" },
  });
}

export async function isTopicReleased(db: Db, code: string): Promise<boolean> {
  return (await db.observation.findFirst({ where: { topic_code: code }, select: { id: true } })) !== null;
}

export async function saveTopic(tx: Tx, code: string, name: Bilingual): Promise<string> {
  return (await tx.topic.create({ data: { code, nameZh: name.zh, nameEn: name.en } })).id;
}

export async function saveTopicName(tx: Tx, id: string, name: Bilingual): Promise<void> {
  await tx.topic.update({ where: { id }, data: { nameZh: name.zh, nameEn: name.en } });
}

export async function saveEditors(tx: Tx, topicId: string, personIds: readonly string[]): Promise<void> {
  await tx.topicAssignment.deleteMany({ where: { topicId, personId: { notIn: [...personIds] } } });
  for (const personId of personIds) {
    const where = { personId_topicId: { personId, topicId } };
    await tx.topicAssignment.upsert({ where, create: { personId, topicId }, update: {} });
  }
}

export async function deleteTopic(tx: Tx, id: string): Promise<void> {
  await tx.topicAssignment.deleteMany({ where: { topicId: id } });
  await tx.topic.delete({ where: { id } });
}
