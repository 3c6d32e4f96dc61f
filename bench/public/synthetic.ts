import Database from "better-sqlite3";
import { migrate } from "@/lib/platform/migrate";
import { observationColumns } from "@/lib/publication/observations/observation-row";

/** A year of the scratch database and the number of observations in its release. */
export type SyntheticYear = { year: number; rows: number };

/** The indicator of the first 50 observations of every year. */
export const indicatorOfFifty = "bench.fifty";

/**
 * Creates a database with releases of made-up observations, about as long as real ones (480 bytes a row), some with
 * quotes and commas. The report's own database is never touched.
 */
export function createSyntheticDatabase(file: string, years: readonly SyntheticYear[]): void {
  migrate(file);
  const db = new Database(file);
  db.pragma("synchronous = OFF");
  for (const each of years) db.transaction(addYear)(db, each);
  db.pragma("wal_checkpoint(TRUNCATE)");
  db.close();
}

function addYear(db: Database.Database, { year, rows }: SyntheticYear): void {
  const id = `release-${year}`;
  db.prepare(
    `INSERT INTO "Report" ("id", "year", "titleZh", "titleEn") VALUES (?, ?, '基准报告', 'Bench')`,
  ).run(`report-${year}`, year);
  const content = JSON.stringify({
    year,
    title: { zh: "基准报告", en: "Bench" },
    sections: [],
    figures: {},
    sentences: {},
  });
  db.prepare(
    `INSERT INTO "Release" ("id", "reportId", "year", "major", "minor", "titleZh", "titleEn", "note", "publisherId",
       "publisherName", "publishedAt", "content", "contentHash", "auditHead", "exportFormat")
     VALUES (?, ?, ?, 1, 0, '基准报告', 'Bench', '', 'bench', 'bench', '2024-01-01T00:00:00.000+00:00', ?, 'bench', 'bench', 2)`,
  ).run(id, `report-${year}`, year, content);
  const columns = observationColumns.map((column) => `"${column}"`).join(", ");
  const cells = observationColumns
    .map((column) => columnSql[column].replaceAll("$year", String(year)))
    .join(", ");
  db.prepare(
    `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ?)
     INSERT INTO "Observation" ("id", "releaseId", "position", "revisionId", ${columns})
     SELECT '${id}-' || i, ?, i, 'revision-' || i, ${cells} FROM n`,
  ).run(rows, id);
}

// The SQL expression of each column; `i` is the row's number.
const columnSql: Record<(typeof observationColumns)[number], string> = {
  report_year: "$year",
  release_version: "'1.0'",
  section_number: "'8.' || (1 + i % 4)",
  section_title: "'国际科技开放合作持续深化'",
  topic_code: "'international-cooperation'",
  series_code: "''",
  edition: "''",
  indicator_code: `CASE WHEN i < 50 THEN '${indicatorOfFifty}' ELSE 'bench.indicator-' || (i % 997) END`,
  indicator_name_zh: "'科技培训人次' || (i % 997)",
  indicator_name_en: "'People trained in science and technology ' || (i % 997)",
  kind: "'quantity'",
  period_start: "'$year-01-01'",
  period_end: "'$year-12-31'",
  period_basis: "'annual'",
  value_as_printed: "'超' || i || '.5万人次'",
  obs_value: "i || '5000'",
  obs_value_end: "''",
  text_value: "''",
  qualifier: "'over'",
  scale: "'万'",
  unit: "'人次'",
  obs_status: "'A'",
  comment: "CASE WHEN i % 50 = 0 THEN '口径含线上，\"云培训\"除外, 见注' ELSE '' END",
  source: "'《$year上海科技进步报告》8.3'",
  approved_at: "'2024-01-01T00:00:00.000Z'",
  row_hash: "printf('%064x', i)",
  figure_key: "'bench.figure-' || i",
  breakdown: "''",
  section_title_en: "'International cooperation in science and technology deepens'",
  unit_name_en: "'attendance'",
  text_value_en: "''",
  list_complete: "''",
  comparability: "''",
  comparability_note: "''",
  comparability_note_en: "''",
  comment_en: "''",
  export_format: "'2'",
};
