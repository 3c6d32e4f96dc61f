import "server-only";
import { keysOf } from "@/lib/checks/check";
import type { CheckField, CheckInput } from "@/lib/checks/input";
import { indicatorRulesSchema, type Relation, relationSchema } from "@/lib/checks/rule-schema";
import type { PeriodBasis } from "@/lib/figures/period-basis";
import type { FieldKind, Value } from "@/lib/figures/value";
import { referencesOf } from "@/lib/narrative/narrative";
import type { GradedPair } from "@/lib/outline/comparability";
import { type Db, queryRows, sql } from "@/lib/platform/database";
import { among, jsonList, jsonObject } from "@/lib/platform/database/differing-sql";
import { parsedOnce } from "@/lib/platform/parsed-once";
import type { EarlierValues } from "../earlier/earlier";
import { earlierFigures } from "../earlier/repository";
import { checkFieldOf } from "./check-field";
import type { CheckedSentence, ReportInput } from "./report-findings";

export type Report = { id: string; year: number };

async function sentencesOf(db: Db, reportId: string): Promise<CheckedSentence[]> {
  return queryRows<CheckedSentence>(
    db,
    sql`
    SELECT f."key", v."printed" AS "text" FROM "Field" f JOIN "Revision" v ON v."id" = f."latestId"
    WHERE f."reportId" = ${reportId} AND f."indicatorId" IS NULL AND f."hidden" = false
    ORDER BY f."position", f."key"`,
  );
}

/**
 * Returns what the checks of some fields read: the fields, those related to them, and the sentences that they are or are printed in,
 * with the present values of these.
 */
export async function findReportInputOfFields(
  db: Db,
  report: Report,
  keys: readonly string[],
): Promise<ReportInput> {
  const sentences = await sentencesAbout(db, report, new Set(keys));
  const printed = sentences.flatMap(({ text }) => referencesOf(text));
  const { relations, checked } = relatedTo(await relationsOfReport(db, report.id), new Set(keys));
  const earlier = await earlierFigures(db, report.year, checked);
  const fields = await checkFieldsOf(db, report, { earlier, keys: [...checked, ...printed] });
  const input = await withPresentValues(db, report, { year: report.year, fields, relations });
  return { ...input, sentences };
}

/** Returns the same from a basis of the whole report. */
export async function inputOfFields(
  db: Db,
  report: Report,
  { keys, basis }: { keys: readonly string[]; basis: CheckBasis },
): Promise<ReportInput> {
  const sentences = await sentencesAbout(db, report, new Set(keys));
  const { relations, checked } = relatedTo(basis.relations, new Set(keys));
  const read = new Set([...checked, ...sentences.flatMap(({ text }) => referencesOf(text))]);
  const part = { ...basis, relations, fields: fieldsIn(basis, read) };
  return { ...(await withPresentValues(db, report, part)), sentences };
}

async function sentencesAbout(db: Db, { id }: Report, keys: ReadonlySet<string>): Promise<CheckedSentence[]> {
  const isAbout = ({ key, text }: CheckedSentence) =>
    keys.has(key) || referencesOf(text).some((each) => keys.has(each));
  return (await sentencesOf(db, id)).filter(isAbout);
}

/** Returns the input to the checks of one field: the field and those related to it. */
export async function findCheckInputOfField(db: Db, report: Report, key: string): Promise<CheckInput> {
  const { relations, checked } = relatedTo(await relationsOfReport(db, report.id), new Set([key]));
  const earlier = await earlierFigures(db, report.year, checked);
  const fields = await checkFieldsOf(db, report, { earlier, keys: checked });
  return withPresentValues(db, report, { year: report.year, relations, fields });
}

/** Returns the same from a basis of the whole report. */
export async function checkInputOfField(
  db: Db,
  report: Report,
  { key, basis }: { key: string; basis: CheckBasis },
): Promise<CheckInput> {
  const { relations, checked } = relatedTo(basis.relations, new Set([key]));
  return withPresentValues(db, report, { ...basis, relations, fields: fieldsIn(basis, new Set(checked)) });
}

const fieldsIn = ({ fields }: CheckBasis, keys: ReadonlySet<string>) =>
  fields.filter(({ key }) => keys.has(key));

/** What the checks read besides present values. */
export type CheckBasis = CheckInput;

/**
 * Returns what the checks of a report read besides present values, which nothing but a change of outlines or of what is approved in
 * earlier years changes.
 */
export async function findBasisOfReport(db: Db, report: Report, earlier: EarlierValues): Promise<CheckBasis> {
  const relations = await relationsOfReport(db, report.id);
  return { year: report.year, relations, fields: await checkFieldsOf(db, report, { earlier }) };
}

/** Those of a report's relations that some fields are in, and the keys of all that is then checked. */
function relatedTo(all: readonly Relation[], keys: ReadonlySet<string>) {
  const relations = all.filter((relation) => keysOf(relation).some((key) => keys.has(key)));
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

/** Of figures of which only the present value is asked, nothing of earlier years need be given. Without `keys` all fields are read. */
async function checkFieldsOf(
  db: Db,
  { id, year }: Report,
  { earlier, keys }: { earlier: EarlierValues; keys?: readonly string[] },
): Promise<CheckField[]> {
  const rows = await fieldsOf(db, id, keys);
  return rows.flatMap(
    (row) =>
      checkFieldOf({ ...row, indicator: indicatorOf(row) }, null, earlier.get(row.key) ?? [], year) ?? [],
  );
}

/** Completes what the checks read with the values that the fields have now. */
async function withPresentValues(db: Db, report: Report, basis: CheckBasis): Promise<CheckInput> {
  const keys = basis.fields.map(({ key }) => key);
  const rows = await queryRows<{ key: string; printed: string; value: string | null }>(
    db,
    sql`
    SELECT f."key", v."printed", v."value" FROM "Field" f JOIN "Revision" v ON v."id" = f."latestId"
    WHERE f."reportId" = ${report.id} AND f."key" ${among(keys)}`,
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

function fieldsOf(db: Db, reportId: string, keys: readonly string[] | undefined): Promise<Row[]> {
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
      AND (${keys ? 0 : 1} = 1 OR f."key" ${among(keys ?? [])})
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
