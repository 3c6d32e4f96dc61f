import "server-only";
import type { Db, Tx } from "@/lib/platform/database";
import type { NewUnit } from "./schema";

/** The units that the office added to those that are built in. */
export async function addedUnits(db: Db): Promise<NewUnit[]> {
  const rows = await db.unit.findMany({ orderBy: { sign: "asc" } });
  return rows.map(({ sign, nameZh, nameEn, dimension }) => ({
    sign,
    name: { zh: nameZh, en: nameEn },
    dimension,
  }));
}

/** Codes of the indicators that are usually printed in this unit. */
export async function indicatorsIn(db: Db, sign: string): Promise<string[]> {
  const rows = await db.indicator.findMany({ where: { unit: sign }, select: { code: true } });
  return rows.map(({ code }) => code);
}

export async function saveUnit(tx: Tx, { sign, name, dimension }: NewUnit): Promise<void> {
  await tx.unit.create({ data: { sign, nameZh: name.zh, nameEn: name.en, dimension } });
}

export async function deleteUnit(tx: Tx, sign: string): Promise<void> {
  await tx.unit.delete({ where: { sign } });
}
