import "server-only";
import type { Bilingual } from "@/lib/platform/bilingual";
import type { Db, Tx } from "@/lib/platform/database";
import type { NewUnit } from "./schema";

/** Returns the units that the office added to the built-in ones. */
export async function addedUnits(db: Db): Promise<NewUnit[]> {
  const rows = await db.unit.findMany({ orderBy: { sign: "asc" } });
  return rows.map(({ sign, nameZh, nameEn, dimension }) => ({
    sign,
    name: { zh: nameZh, en: nameEn },
    dimension,
  }));
}

/** Returns the codes of the indicators with this unit. */
export async function indicatorsIn(db: Db, sign: string): Promise<Bilingual[]> {
  const select = { nameZh: true, nameEn: true } as const;
  const rows = await db.indicator.findMany({ where: { unit: sign }, select, orderBy: { code: "asc" } });
  return rows.map(({ nameZh: zh, nameEn: en }) => ({ zh, en }));
}

export async function saveUnit(tx: Tx, { sign, name, dimension }: NewUnit): Promise<void> {
  await tx.unit.create({ data: { sign, nameZh: name.zh, nameEn: name.en, dimension } });
}

export async function deleteUnit(tx: Tx, sign: string): Promise<void> {
  await tx.unit.delete({ where: { sign } });
}
