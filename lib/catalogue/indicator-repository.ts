import "server-only";
import { type IndicatorRule, indicatorRulesSchema } from "@/lib/checks/rule-schema";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { FieldKind } from "@/lib/outline/field-kinds";
import type { Db, Tx } from "@/lib/platform/database";
import type { Break, Indicator } from "./model";
import type { Details } from "./schema";

const include = {
  topic: { select: { code: true } },
  breaks: { orderBy: { year: "asc" } },
  mergedInto: { select: { code: true } },
  merged: { select: { code: true }, orderBy: { code: "asc" } },
} as const;

type Row = NonNullable<Awaited<ReturnType<typeof findRow>>>;

function findRow(db: Db, code: string) {
  return db.indicator.findUnique({ where: { code }, include });
}

export async function findIndicator(db: Db, code: string): Promise<Indicator | null> {
  const row = await findRow(db, code);
  return row && indicatorOf(row);
}

/** Returns all indicators by code, including merged ones. */
export async function allIndicators(db: Db): Promise<Indicator[]> {
  return (await db.indicator.findMany({ include, orderBy: { code: "asc" } })).map(indicatorOf);
}

/** Returns all codes, including those of merged indicators. */
export async function indicatorCodes(db: Db): Promise<Set<string>> {
  return new Set((await db.indicator.findMany({ select: { code: true } })).map(({ code }) => code));
}

function indicatorOf(row: Row): Indicator {
  const { comparabilityZh: zh, comparabilityEn: en } = row;
  return {
    id: row.id,
    code: row.code,
    name: { zh: row.nameZh, en: row.nameEn },
    kind: row.kind as FieldKind,
    unit: row.unit,
    printsUnit: row.printsUnit,
    topic: row.topic?.code ?? "",
    basis: row.basis as PeriodBasis,
    definition: { zh: row.definitionZh, en: row.definitionEn },
    comparability: zh === null ? null : { zh, en: en ?? zh },
    rules: row.rules === null ? null : indicatorRulesSchema.parse(JSON.parse(row.rules)),
    breaks: row.breaks.map(({ year, noteZh, noteEn }) => ({ year, note: { zh: noteZh, en: noteEn } })),
    mergedInto: row.mergedInto?.code ?? null,
    merged: row.merged.map(({ code }) => code),
  };
}

async function columnsOf(tx: Tx, details: Details) {
  const { name, definition, comparability, kind, unit, printsUnit, basis } = details;
  const topic = await tx.topic.findUnique({ where: { code: details.topic }, select: { id: true } });
  return {
    ...{ kind, unit, printsUnit, basis, nameZh: name.zh, nameEn: name.en },
    topicId: topic?.id ?? null,
    definitionZh: definition.zh,
    definitionEn: definition.en,
    comparabilityZh: comparability?.zh ?? null,
    comparabilityEn: comparability?.en ?? null,
  };
}

export async function saveIndicator(tx: Tx, code: string, details: Details): Promise<string> {
  return (await tx.indicator.create({ data: { code, ...(await columnsOf(tx, details)) } })).id;
}

export async function saveDetails(tx: Tx, id: string, details: Details): Promise<void> {
  await tx.indicator.update({ where: { id }, data: await columnsOf(tx, details) });
}

export async function saveRules(tx: Tx, id: string, rules: IndicatorRule[] | null): Promise<void> {
  await tx.indicator.update({ where: { id }, data: { rules: rules && JSON.stringify(rules) } });
}

export async function saveBreak(tx: Tx, indicatorId: string, { year, note }: Break): Promise<void> {
  await tx.indicatorBreak.create({ data: { indicatorId, year, noteZh: note.zh, noteEn: note.en } });
}

export async function deleteBreak(tx: Tx, indicatorId: string, year: number): Promise<void> {
  await tx.indicatorBreak.delete({ where: { indicatorId_year: { indicatorId, year } } });
}

/** Merges `id` into `targetId`: moves its fields, earlier merges and these breaks to the target. */
export async function saveMerge(
  tx: Tx,
  id: string,
  targetId: string,
  breaks: readonly Break[],
): Promise<void> {
  await tx.field.updateMany({ where: { indicatorId: id }, data: { indicatorId: targetId } });
  await tx.indicator.updateMany({ where: { mergedIntoId: id }, data: { mergedIntoId: targetId } });
  await tx.indicator.update({ where: { id }, data: { mergedIntoId: targetId } });
  for (const one of breaks) await saveBreak(tx, targetId, one);
}

export async function deleteIndicator(tx: Tx, id: string): Promise<void> {
  await tx.indicatorBreak.deleteMany({ where: { indicatorId: id } });
  await tx.indicator.delete({ where: { id } });
}
