import { sql, type Sql } from "@/lib/platform/database";
import { resembles, member, unindexed } from "@/lib/platform/database/differing-sql";

const isOfOutline = (
  type: Sql,
) => sql`${type} IN ('section.added', 'section.removed', 'section.hidden', 'section.shown', 'section.renamed',
  'section.renumbered', 'section.moved', 'section.due_set', 'block.added', 'block.renamed', 'block.moved', 'block.removed',
  'field.added', 'field.placed', 'field.hidden', 'field.shown', 'field.removed', 'item.labelled', 'item.moved', 'item.removed')`;

const to = sql`"to"`;

/**
 * Returns the condition for entries about a year's report and all that is or was in it; what was removed is found by its entries
 * alone. Most entries are of one year, so scanning from the newest is faster than the indexes on subjects and types.
 */
export function yearCondition(year: number): Sql {
  return sql`(
    ${unindexed(sql`"subject"`)} IN (
      SELECT 'report:' || "id" FROM "Report" WHERE "year" = ${year}
      UNION ALL SELECT 'release:' || "id" FROM "Release" WHERE "year" = ${year}
      UNION ALL ${subjectsInSections(sql`p."year" = ${year}`)})
    OR (${isOfOutline(unindexed(sql`"type"`))} AND ${member(to, "year")} = ${String(year)}))`;
}

/** Returns the condition for entries about a section by its number, in the given year or in any. */
export function sectionCondition(number: string, year: number | undefined): Sql {
  const isYear = year === undefined ? sql`1 = 1` : sql`p."year" = ${year}`;
  const recordedYear = year === undefined ? sql`1 = 1` : sql`${member(to, "year")} = ${String(year)}`;
  return sql`(
    "subject" IN (${subjectsInSections(sql`${isYear} AND s."number" = ${number}`)})
    OR (${isOfOutline(sql`"type"`)} AND ${recordedYear}
      AND ${number} IN (${member(to, "number")}, ${member(to, "section")}, ${member(sql`"from"`, "section")})))`;
}

/** Returns the condition for entries about fields by key or part of a name, and about submissions with these fields. */
export function figureCondition(text: string, year: number | undefined): Sql {
  const isYear = year === undefined ? sql`1 = 1` : sql`p."year" = ${year}`;
  const fields = sql`SELECT f."id" FROM "Field" f JOIN "Report" p ON p."id" = f."reportId" LEFT JOIN "Indicator" i
    ON i."id" = f."indicatorId" WHERE ${isYear} AND (f."key" = ${text} OR ${resembles(sql`i."nameZh"`, text)} OR ${resembles(sql`i."nameEn"`, text)})`;
  return sql`(
    "subject" IN (
      SELECT 'field:' || f."id" FROM (${fields}) f
      UNION ALL SELECT 'submission:' || "submissionId" FROM "SubmissionItem" WHERE "fieldId" IN (${fields}))
    OR (${isOfOutline(sql`"type"`)} AND ${member(to, "key")} = ${text}))`;
}

/** Returns the condition for entries about one subject; for a field also about submissions with it. */
export function subjectCondition(subject: string): Sql {
  const [kind, id = ""] = subject.split(":");
  if (kind !== "field") return sql`"subject" = ${subject}`;
  return sql`"subject" IN (
    SELECT ${subject} UNION ALL SELECT 'submission:' || "submissionId" FROM "SubmissionItem" WHERE "fieldId" = ${id})`;
}

function subjectsInSections(which: Sql): Sql {
  return sql`
    SELECT 'section:' || s."id" FROM "Section" s JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'block:' || b."id" FROM "Block" b JOIN "Section" s ON s."id" = b."sectionId"
      JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'item:' || t."id" FROM "Item" t JOIN "Block" b ON b."id" = t."blockId"
      JOIN "Section" s ON s."id" = b."sectionId" JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'field:' || f."id" FROM "Field" f JOIN "Section" s ON s."id" = f."sectionId"
      JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'submission:' || u."id" FROM "Submission" u JOIN "Section" s ON s."id" = u."sectionId"
      JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'hand_over:' || h."id" FROM "HandOver" h JOIN "Section" s ON s."id" = h."sectionId"
      JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}`;
}
