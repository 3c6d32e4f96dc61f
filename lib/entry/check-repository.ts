import "server-only";
import { keysOf } from "@/lib/checks/check";
import type { CheckInput } from "@/lib/checks/input";
import { indicatorRulesSchema, type Relation, relationSchema } from "@/lib/checks/rule-schema";
import type { FieldKind } from "@/lib/figures/value";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { Db } from "@/lib/platform/database";
import { checkFieldOf } from "./check-field";
import { earlierValues } from "./earlier-repository";
import { revisionOf } from "./repository";

type Report = { id: string; year: number };

/** What the checks of a whole report look at. */
export async function findCheckInput(db: Db, report: Report): Promise<CheckInput> {
  return inputOf(db, report, await relationsOfReport(db, report.id), undefined);
}

/** What the checks of one field look at: the field, and those it stands in a relation with. */
export async function findCheckInputOfField(db: Db, report: Report, key: string): Promise<CheckInput> {
  const relations = (await relationsOfReport(db, report.id)).filter((relation) =>
    keysOf(relation).includes(key),
  );
  return inputOf(db, report, relations, [...new Set([key, ...relations.flatMap(keysOf)])]);
}

/** The rules between the fields of a report. */
export async function relationsOfReport(db: Db, reportId: string): Promise<Relation[]> {
  const rows = await db.relation.findMany({ where: { reportId }, select: { body: true } });
  return rows.map(({ body }) => relationSchema.parse(JSON.parse(body)));
}

async function inputOf(
  db: Db,
  { id, year }: Report,
  relations: Relation[],
  keys: string[] | undefined,
): Promise<CheckInput> {
  const [rows, earlier] = [await fieldsOf(db, id, keys), await earlierValues(db, year, keys)];
  const fields = rows.flatMap(({ key, kind, basis, indicator, latest }) => {
    const checked = {
      key,
      kind: kind as FieldKind,
      basis: basis as PeriodBasis,
      indicator: indicatorOf(indicator),
    };
    const held = latest && revisionOf(latest);
    return checkFieldOf(checked, held, earlier.get(key) ?? [], year) ?? [];
  });
  return { year, fields, relations };
}

function fieldsOf(db: Db, reportId: string, keys: string[] | undefined) {
  return db.field.findMany({
    where: { reportId, hidden: false, indicatorId: { not: null }, ...(keys && { key: { in: keys } }) },
    orderBy: { position: "asc" },
    include: { latest: true, indicator: { include: { breaks: { select: { year: true } } } } },
  });
}

type IndicatorRow = NonNullable<Awaited<ReturnType<typeof fieldsOf>>[number]["indicator"]>;

function indicatorOf(row: IndicatorRow | null) {
  if (!row) return null;
  const name = { zh: row.nameZh, en: row.nameEn };
  const rules = row.rules === null ? null : indicatorRulesSchema.parse(JSON.parse(row.rules));
  const definition = { zh: row.definitionZh, en: row.definitionEn };
  const breaks = row.breaks.map(({ year }) => year);
  return { code: row.code, name, unit: row.unit, definition, comparability: null, rules, breaks };
}
