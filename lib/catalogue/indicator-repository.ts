import "server-only";
import { type IndicatorRule, indicatorRulesSchema } from "@/lib/checks/rule-schema";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { GradedPair } from "@/lib/outline/comparability";
import { gradedPairsOf, gradesOfIndicator } from "@/lib/outline/comparability-repository";
import type { FieldKind } from "@/lib/outline/field-kinds";
import { unitInEnglishOf } from "@/lib/outline/repository";
import type { Db, Tx } from "@/lib/platform/database";
import type { Indicator } from "./model";
import type { Details } from "./schema";

const include = {
  topic: { select: { code: true } },
  grades: gradesOfIndicator,
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
    unitInEnglish: unitInEnglishOf(row),
    basis: row.basis as PeriodBasis,
    definition: { zh: row.definitionZh, en: row.definitionEn },
    comparability: zh === null ? null : { zh, en: en ?? zh },
    rules: row.rules === null ? null : indicatorRulesSchema.parse(JSON.parse(row.rules)),
    grades: gradedPairsOf(row.grades),
    mergedInto: row.mergedInto?.code ?? null,
    merged: row.merged.map(({ code }) => code),
  };
}

async function columnsOf(tx: Tx, details: Details) {
  const { name, definition, comparability, kind, unit, unitInEnglish, printsUnit, basis } = details;
  const topic = await tx.topic.findUnique({ where: { code: details.topic }, select: { id: true } });
  return {
    ...{ kind, unit, printsUnit, basis, nameZh: name.zh, nameEn: name.en },
    unitOneEn: unitInEnglish?.one ?? null,
    unitManyEn: unitInEnglish?.many ?? null,
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

/** Saves the grade of a pair in place of the one that it has. */
export async function saveGrade(tx: Tx, indicatorId: string, graded: GradedPair): Promise<void> {
  await deleteGrade(tx, indicatorId, graded);
  const { series, earlier, later, grade, note } = graded;
  const data = { earlier, later, grade, noteZh: note.zh, noteEn: note.en };
  await tx.comparabilityGrade.create({
    data: {
      ...data,
      indicator: { connect: { id: indicatorId } },
      ...(series !== null && { series: { connect: { code: series } } }),
    },
  });
}

type Pair = Pick<GradedPair, "series" | "earlier" | "later">;

export async function deleteGrade(tx: Tx, indicatorId: string, pair: Pair): Promise<void> {
  const { series, earlier, later } = pair;
  const ofSeries = series === null ? { seriesId: null } : { series: { code: series } };
  await tx.comparabilityGrade.deleteMany({ where: { indicatorId, earlier, later, ...ofSeries } });
}

/** Merges `id` into `targetId`: moves its fields, earlier merges and these grades to the target. */
export async function saveMerge(
  tx: Tx,
  id: string,
  targetId: string,
  grades: readonly GradedPair[],
): Promise<void> {
  await tx.field.updateMany({ where: { indicatorId: id }, data: { indicatorId: targetId } });
  await tx.indicator.updateMany({ where: { mergedIntoId: id }, data: { mergedIntoId: targetId } });
  await tx.indicator.update({ where: { id }, data: { mergedIntoId: targetId } });
  for (const graded of grades) await saveGrade(tx, targetId, graded);
}

export async function deleteIndicator(tx: Tx, id: string): Promise<void> {
  await tx.comparabilityGrade.deleteMany({ where: { indicatorId: id } });
  await tx.indicator.delete({ where: { id } });
}
