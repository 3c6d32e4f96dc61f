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

/** The same on both kinds of database but for how a parameter is written. */
export const queries = {
  fields: `SELECT f."id", f."key", f."version", r."printed" FROM "Field" f
    JOIN "Report" p ON p."id" = f."reportId" JOIN "Section" s ON s."id" = f."sectionId"
    JOIN "Revision" r ON r."id" = f."latestId"
    WHERE p."year" = ? AND f."kind" = 'quantity' AND s."number" LIKE ? ORDER BY f."position", f."id"`,
  person: `SELECT "id" FROM "Person" WHERE "email" = ?`,
  section: `SELECT s."id" FROM "Section" s JOIN "Report" p ON p."id" = s."reportId" WHERE p."year" = ? AND s."number" = ?`,
  submitted: `SELECT "fieldId", "revisionId" FROM "SubmissionItem" WHERE "submissionId" = ?`,
};

type Submitted = { fieldId: string; revisionId: string };

/** What a drill needs to know of a database to act on it as a page does. */
export type Office = {
  fieldsOf: (section?: string) => Promise<Field[]>;
  sectionId: (number: string) => Promise<string>;
  submittedFields: (submissionId: string) => Promise<Submitted[]>;
};

export function officeIn(database: string): Office {
  return {
    fieldsOf: async (section) => fieldsOf(database, section),
    sectionId: async (number) => read(database, (db) => textOf(db, queries.section, year, number)),
    submittedFields: async (submissionId) => submittedFields(database, submissionId),
  };
}

/** Returns the figures of a section of the year, or of all of them. */
export function fieldsOf(database: string, section = "%"): Field[] {
  return savable(read(database, (db) => db.prepare(queries.fields).all(year, section) as Field[]));
}

export function savable(fields: readonly Field[]): Field[] {
  return fields.filter(({ printed }) => /^\D*\d+\D*$/.test(printed));
}

/** The printed figure with another number. */
export function withNumber({ printed }: Field, number: number): string {
  return printed.replace(/\d+/, String(number));
}

export function personId(database: string, who: string): string {
  return read(database, (db) => textOf(db, queries.person, `${who}@annals.test`));
}

/** Returns what a submission has, as the page of its review shows it. */
export function submittedFields(database: string, submissionId: string): Submitted[] {
  return read(database, (db) => db.prepare(queries.submitted).all(submissionId) as Submitted[]);
}

function textOf(db: Database.Database, query: string, ...values: unknown[]): string {
  return db
    .prepare(query)
    .pluck()
    .get(...values) as string;
}
