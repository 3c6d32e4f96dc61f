import { sql, type Sql } from "@/lib/platform/database";

const outlineKinds = sql`"type" IN ('section.added', 'section.removed', 'section.hidden', 'section.shown', 'section.renamed',
  'section.renumbered', 'section.moved', 'section.due_set', 'block.added', 'block.renamed', 'block.moved', 'block.removed',
  'field.added', 'field.placed', 'field.hidden', 'field.shown', 'field.removed', 'item.labelled', 'item.moved', 'item.removed')`;

/**
 * Entries about a year's report and all that is or was in it. What was removed is known by its entries only. Much of the trail is
 * about one year: going through it from the end finds a page sooner than gathering all by subject (the + keeps its index out).
 */
export function ofYear(year: number): Sql {
  return sql`(
    +"subject" IN (
      SELECT 'report:' || "id" FROM "Report" WHERE "year" = ${year}
      UNION ALL SELECT 'release:' || "id" FROM "Release" WHERE "year" = ${year}
      UNION ALL ${inSections(sql`p."year" = ${year}`)})
    OR (+${outlineKinds} AND "to" ->> '$.year' = ${year}))`;
}

/** Entries about a section by its number, in the given year or in any. */
export function ofSection(number: string, year: number | undefined): Sql {
  const isYear = year === undefined ? sql`1 = 1` : sql`p."year" = ${year}`;
  const toldYear = year === undefined ? sql`1 = 1` : sql`"to" ->> '$.year' = ${year}`;
  return sql`(
    "subject" IN (${inSections(sql`${isYear} AND s."number" = ${number}`)})
    OR (${outlineKinds} AND ${toldYear} AND ${number} IN ("to" ->> '$.number', "to" ->> '$.section', "from" ->> '$.section')))`;
}

/** Entries about fields by key or name, with the submissions that they were part of. */
export function ofFigure(text: string, year: number | undefined): Sql {
  const like = `%${text.replace(/[%_\\]/g, "\\$&")}%`;
  const isYear = year === undefined ? sql`1 = 1` : sql`p."year" = ${year}`;
  const fields = sql`SELECT f."id" FROM "Field" f JOIN "Report" p ON p."id" = f."reportId" LEFT JOIN "Indicator" i
    ON i."id" = f."indicatorId" WHERE ${isYear} AND (f."key" = ${text} OR i."nameZh" LIKE ${like} ESCAPE '\\'
    OR i."nameEn" LIKE ${like} ESCAPE '\\')`;
  return sql`(
    "subject" IN (
      SELECT 'field:' || "id" FROM (${fields})
      UNION ALL SELECT 'submission:' || "submissionId" FROM "SubmissionItem" WHERE "fieldId" IN (${fields}))
    OR (${outlineKinds} AND "to" ->> '$.key' = ${text}))`;
}

/** Entries about exactly this; for a field also about the submissions that it was part of. */
export function ofSubject(subject: string): Sql {
  const [kind, id = ""] = subject.split(":");
  if (kind !== "field") return sql`"subject" = ${subject}`;
  return sql`"subject" IN (
    SELECT ${subject} UNION ALL SELECT 'submission:' || "submissionId" FROM "SubmissionItem" WHERE "fieldId" = ${id})`;
}

function inSections(which: Sql): Sql {
  return sql`
    SELECT 'section:' || s."id" FROM "Section" s JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'block:' || b."id" FROM "Block" b JOIN "Section" s ON s."id" = b."sectionId"
      JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'item:' || t."id" FROM "Item" t JOIN "Block" b ON b."id" = t."blockId"
      JOIN "Section" s ON s."id" = b."sectionId" JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'field:' || f."id" FROM "Field" f JOIN "Section" s ON s."id" = f."sectionId"
      JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}
    UNION ALL SELECT 'submission:' || u."id" FROM "Submission" u JOIN "Section" s ON s."id" = u."sectionId"
      JOIN "Report" p ON p."id" = s."reportId" WHERE ${which}`;
}
