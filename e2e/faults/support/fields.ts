import Database from "better-sqlite3";

/** A figure that can be saved: printed with one whole number in it. */
export type Field = { id: string; key: string; version: number; printed: string };

/** The year of the demo that the drills write in. */
export const year = 2023;

export function read<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file, { timeout: 5_000 });
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** Returns the figures of a section of the year, or of all of them. */
export function fieldsOf(database: string, section = "%"): Field[] {
  const query = `SELECT f."id", f."key", f."version", r."printed" FROM "Field" f
    JOIN "Report" p ON p."id" = f."reportId" JOIN "Section" s ON s."id" = f."sectionId"
    JOIN "Revision" r ON r."id" = f."latestId"
    WHERE p."year" = ? AND f."kind" = 'quantity' AND s."number" LIKE ? ORDER BY f."position", f."id"`;
  const fields = read(database, (db) => db.prepare(query).all(year, section) as Field[]);
  return fields.filter(({ printed }) => /^\D*\d+\D*$/.test(printed));
}

/** The printed figure with another number. */
export function withNumber({ printed }: Field, number: number): string {
  return printed.replace(/\d+/, String(number));
}

export function personId(database: string, who: string): string {
  const query = `SELECT "id" FROM "Person" WHERE "email" = ?`;
  return read(database, (db) => db.prepare(query).pluck().get(`${who}@annals.test`) as string);
}

export function sectionId(database: string, number: string): string {
  const query = `SELECT s."id" FROM "Section" s JOIN "Report" p ON p."id" = s."reportId" WHERE p."year" = ? AND s."number" = ?`;
  return read(database, (db) => db.prepare(query).pluck().get(year, number) as string);
}

/** Returns what a submission has, as the page of its review shows it. */
export function submittedFields(database: string, submissionId: string) {
  const query = `SELECT "fieldId", "revisionId" FROM "SubmissionItem" WHERE "submissionId" = ?`;
  return read(
    database,
    (db) => db.prepare(query).all(submissionId) as { fieldId: string; revisionId: string }[],
  );
}
