import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db, Tx } from "@/lib/platform/database";

/** Returns the names of people, bodies and places that the office knows in English, in the order of their Chinese code points. */
export async function englishNames(db: Db): Promise<Bilingual[]> {
  return db.englishName.findMany({ orderBy: { zh: "asc" } });
}

export async function findEnglishName(db: Db, zh: string): Promise<Bilingual | null> {
  return db.englishName.findUnique({ where: { zh } });
}

export async function saveEnglishName(tx: Tx, { zh, en }: Bilingual): Promise<void> {
  await tx.englishName.upsert({ where: { zh }, create: { zh, en }, update: { en } });
}

export async function deleteEnglishName(tx: Tx, zh: string): Promise<void> {
  await tx.englishName.delete({ where: { zh } });
}
