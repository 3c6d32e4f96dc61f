import "server-only";
import { seriesOfField } from "@/lib/outline/field-series-repository";
import type { Bilingual } from "@/lib/platform/bilingual";
import { type Db, queryRows, type Sql, sql } from "@/lib/platform/database";
import { contains } from "@/lib/platform/database/differing-sql";
import type { FindQuery } from "./query";
import { significantDigits } from "./query";

/** A text that contains each of these words, compared without case and without separators of thousands. */
function hasWords(text: Sql, words: readonly string[]): Sql {
  return words.reduce(
    (all, word) => sql`${all} AND ${contains(sql`lower(replace(${text}, ',', ''))`, word)}`,
    sql`1 = 1`,
  );
}

export type FigureRow = {
  id: string;
  key: string;
  code: string;
  nameZh: string;
  nameEn: string;
  year: number | bigint;
  number: string;
  printed: string;
  /** JSON of a value. */
  value: string | null;
};

const figures = sql`
  SELECT f."id", f."key", i."code", i."nameZh", i."nameEn", r."year", s."number", s."position" AS "place", f."position",
    coalesce(v."printed", '') AS "printed", v."value"
  FROM "Report" r
  JOIN "Section" s ON s."reportId" = r."id" AND s."hidden" = false
  JOIN "Field" f ON f."sectionId" = s."id" AND f."hidden" = false
  JOIN "Indicator" i ON i."id" = f."indicatorId"
  LEFT JOIN "Revision" v ON v."id" = f."latestId"`;

const newestFirst = sql`ORDER BY r."year" DESC, s."position", f."position"`;

/**
 * Returns the figures whose names, code, key, value as printed, section, year or event series have each of the words, the newest
 * year first and then in print order.
 */
export async function figuresWithWords(db: Db, { words }: FindQuery, limit: number): Promise<FigureRow[]> {
  const text = sql`i."nameZh" || ' ' || i."nameEn" || ' ' || i."code" || ' ' || f."key" || ' ' || coalesce(v."printed", '')
    || ' ' || s."number" || ' ' || s."titleZh" || ' ' || r."year" ${await seriesText(db, words)}`;
  return queryRows(db, sql`${figures} WHERE ${hasWords(text, words)} ${newestFirst} LIMIT ${limit}`);
}

// To find a field's series takes several lookups, so it is done only for words that the name of a series has.
async function seriesText(db: Db, words: readonly string[]): Promise<Sql> {
  const series = await db.eventSeries.findMany({ select: { nameZh: true, nameEn: true } });
  const names = series.map(({ nameZh, nameEn }) => `${nameZh} ${nameEn}`.toLowerCase());
  if (!words.some((word) => names.some((name) => name.includes(word)))) return sql``;
  return sql`|| ' ' || coalesce((
    SELECT e."nameZh" || ' ' || e."nameEn" FROM "EventSeries" e WHERE e."code" = ${seriesOfField}), '')`;
}

/** Returns figures that may be this number: those whose printed value has its significant digits. */
export async function figuresWithDigits(db: Db, number: string, limit: number): Promise<FigureRow[]> {
  const digits = significantDigits(number);
  if (digits === "") return [];
  const printed = sql`replace(replace(v."printed", '.', ''), ',', '')`;
  return queryRows(db, sql`${figures} WHERE ${contains(printed, digits)} ${newestFirst} LIMIT ${limit}`);
}

type SectionRow = { id: string; number: string; titleZh: string; titleEn: string; year: number | bigint };

/** Returns the sections whose number, title or year have each of the words, the newest year first. */
export async function sectionsWithWords(db: Db, { words }: FindQuery, limit: number): Promise<SectionRow[]> {
  const text = sql`s."number" || ' ' || s."titleZh" || ' ' || s."titleEn" || ' ' || r."year"`;
  return queryRows(
    db,
    sql`SELECT s."id", s."number", s."titleZh", s."titleEn", r."year"
    FROM "Report" r JOIN "Section" s ON s."reportId" = r."id" AND s."hidden" = false
    WHERE ${hasWords(text, words)} ORDER BY r."year" DESC, s."position" LIMIT ${limit}`,
  );
}

type SubmissionRow = SectionRow & { by: string; state: string };

/** Returns the submissions whose section, year, submitter or note have each of the words, the newest first. */
export async function submissionsWithWords(
  db: Db,
  { words }: FindQuery,
  limit: number,
): Promise<SubmissionRow[]> {
  const text = sql`s."number" || ' ' || s."titleZh" || ' ' || s."titleEn" || ' ' || r."year" || ' ' || u."submitterName"
    || ' ' || coalesce(u."note", '')`;
  return queryRows(
    db,
    sql`SELECT u."id", u."submitterName" AS "by", u."state", s."number", s."titleZh", s."titleEn", r."year"
    FROM "Submission" u JOIN "Section" s ON s."id" = u."sectionId" JOIN "Report" r ON r."id" = s."reportId"
    WHERE ${hasWords(text, words)} ORDER BY u."submittedAt" DESC LIMIT ${limit}`,
  );
}

type PersonRow = { id: string; name: string; email: string };

/** Returns the people whose name or address has each of the words. */
export async function peopleWithWords(db: Db, { words }: FindQuery, limit: number): Promise<PersonRow[]> {
  const text = sql`p."name" || ' ' || p."email"`;
  return queryRows(
    db,
    sql`SELECT p."id", p."name", p."email" FROM "Person" p
    WHERE ${hasWords(text, words)} ORDER BY p."name" LIMIT ${limit}`,
  );
}

export const titleOf = ({ titleZh: zh, titleEn: en }: { titleZh: string; titleEn: string }): Bilingual => ({
  zh,
  en,
});
