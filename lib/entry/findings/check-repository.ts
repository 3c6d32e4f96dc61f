import "server-only";
import { keysOf } from "@/lib/checks/check";
import type { CheckInput } from "@/lib/checks/input";
import { indicatorRulesSchema, type Relation, relationSchema } from "@/lib/checks/rule-schema";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { FieldKind, Value } from "@/lib/figures/value";
import { referencesOf } from "@/lib/narrative/narrative";
import type { GradedPair } from "@/lib/outline/comparability";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { jsonList, jsonObject, listed } from "@/lib/platform/database/differing-sql";
import { parsedOnce } from "@/lib/platform/parsed-once";
import { earlierFigures, earlierValues } from "../earlier/repository";
import { checkFieldOf } from "./check-field";
import type { CheckedSentence, ReportInput } from "./report-findings";

type Report = { id: string; year: number };

export async function findReportInput(db: Db, report: Report): Promise<ReportInput> {
  const basis = await basisOf(db, report, await relationsOfReport(db, report.id), undefined);
  const input = await withPresentValues(db, report, basis);
  return { ...input, sentences: await sentencesOf(db, report.id) };
}

async function sentencesOf(db: Db, reportId: string): Promise<CheckedSentence[]> {
  return queryRows<CheckedSentence>(
    db,
    sql`
    SELECT f."key", v."printed" AS "text" FROM "Field" f JOIN "Revision" v ON v."id" = f."latestId"
    WHERE f."reportId" = ${reportId} AND f."indicatorId" IS NULL AND f."hidden" = false
    ORDER BY f."position", f."key"`,
  );
}

/** Returns what the checks of some fields read: the fields, those related to them, and the present values that their sentences print. */
export async function findReportInputOfFields(
  db: Db,
  report: Report,
  keys: readonly string[],
): Promise<ReportInput> {
  const sentences = (await sentencesOf(db, report.id)).filter(({ key }) => keys.includes(key));
  const printed = sentences.flatMap(({ text }) => referencesOf(text));
  return { ...(await findCheckInputOfFields(db, report, keys, printed)), sentences };
}

/** Returns the input to the checks of one field: the field and those related to it. */
export async function findCheckInputOfField(db: Db, report: Report, key: string): Promise<CheckInput> {
  return withPresentValues(db, report, await findBasisOfField(db, report, key));
}

/** What the checks read besides present values. */
export type CheckBasis = CheckInput;

/** Returns what the checks of one field read besides present values, which nothing but a change of the outline or of what is approved changes. */
export async function findBasisOfField(db: Db, report: Report, key: string): Promise<CheckBasis> {
  const { relations, checked } = await relatedTo(db, report, [key]);
  return basisOf(db, report, relations, { checked, read: checked });
}

/** `printed` are figures of which only the present value is asked, so nothing of earlier years is read for them. */
async function findCheckInputOfFields(
  db: Db,
  report: Report,
  keys: readonly string[],
  printed: readonly string[],
): Promise<CheckInput> {
  const { relations, checked } = await relatedTo(db, report, keys);
  const basis = await basisOf(db, report, relations, { checked, read: [...checked, ...printed] });
  return withPresentValues(db, report, basis);
}

async function relatedTo(db: Db, report: Report, keys: readonly string[]) {
  const relations = (await relationsOfReport(db, report.id)).filter((relation) =>
    keysOf(relation).some((key) => keys.includes(key)),
  );
  return { relations, checked: [...new Set([...keys, ...relations.flatMap(keysOf)])] };
}

async function relationsOfReport(db: Db, reportId: string): Promise<Relation[]> {
  const rows = await queryRows<{ body: string }>(
    db,
    sql`
    SELECT "body" FROM "Relation" WHERE "reportId" = ${reportId}`,
  );
  return rows.map(({ body }) => relationOf(body));
}

const relationOf = parsedOnce((body): Relation => relationSchema.parse(JSON.parse(body)));
const rulesOf = parsedOnce((rules) => indicatorRulesSchema.parse(JSON.parse(rules)));

async function basisOf(
  db: Db,
  { id, year }: Report,
  relations: Relation[],
  keys: { checked: string[]; read: string[] } | undefined,
): Promise<CheckBasis> {
  const rows = await fieldsOf(db, id, keys?.read);
  const earlier = keys ? await earlierFigures(db, year, keys.checked) : await earlierValues(db, year);
  const fields = rows.flatMap(
    (row) =>
      checkFieldOf({ ...row, indicator: indicatorOf(row) }, null, earlier.get(row.key) ?? [], year) ?? [],
  );
  return { year, fields, relations };
}

/** Completes what the checks read with the values that the fields have now. */
export async function withPresentValues(db: Db, report: Report, basis: CheckBasis): Promise<CheckInput> {
  const keys = basis.fields.map(({ key }) => key);
  const rows = await queryRows<{ key: string; printed: string; value: string | null }>(
    db,
    sql`
    SELECT f."key", v."printed", v."value" FROM "Field" f JOIN "Revision" v ON v."id" = f."latestId"
    WHERE f."reportId" = ${report.id} AND f."key" IN ${listed(keys)}`,
  );
  const present = new Map(rows.map((row) => [row.key, row]));
  const fields = basis.fields.map((field) => {
    const { printed = "", value = null } = present.get(field.key) ?? {};
    return { ...field, printed, value: value === null ? null : (JSON.parse(value) as Value) };
  });
  return { ...basis, fields };
}

type Row = {
  key: string;
  kind: FieldKind;
  basis: PeriodBasis;
  code: string;
  nameZh: string;
  nameEn: string;
  rules: string | null;
  comparabilityZh: string | null;
  comparabilityEn: string | null;
  /** JSON list of graded pairs, without their notes. */
  grades: string;
};

const grade = jsonObject({
  ...{ series: sql`s."code"`, earlier: sql`g."earlier"`, later: sql`g."later"`, grade: sql`g."grade"` },
});

function fieldsOf(db: Db, reportId: string, keys: string[] | undefined): Promise<Row[]> {
  return queryRows<Row>(
    db,
    sql`
    SELECT f."key", f."kind", f."basis", i."code", i."nameZh", i."nameEn", i."rules",
      i."comparabilityZh", i."comparabilityEn",
      (SELECT ${jsonList(grade, sql`g."later", g."earlier", s."code"`)}
       FROM "ComparabilityGrade" g LEFT JOIN "EventSeries" s ON s."id" = g."seriesId"
       WHERE g."indicatorId" = i."id") AS "grades"
    FROM "Field" f
    JOIN "Indicator" i ON i."id" = f."indicatorId"
    WHERE f."reportId" = ${reportId} AND f."hidden" = false
      AND (${keys ? 0 : 1} = 1 OR f."key" IN ${listed(keys ?? [])})
    ORDER BY f."position", f."key"`,
  );
}

// The checks need the grades, not what is said about them.
const noNote = { zh: "", en: "" };

function indicatorOf(row: Row) {
  const rules = row.rules === null ? null : rulesOf(row.rules);
  const name = { zh: row.nameZh, en: row.nameEn };
  const { code, comparabilityZh: zh, comparabilityEn: en } = row;
  const comparability = zh === null ? null : { zh, en: en ?? zh };
  const grades = (JSON.parse(row.grades) as Omit<GradedPair, "note">[]).map((graded) => ({
    ...graded,
    note: noNote,
  }));
  return { code, name, rules, comparability, grades };
}
