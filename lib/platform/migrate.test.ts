import Database from "better-sqlite3";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { migrate } from "./migrate";

let folder: string;
let file: string;

beforeEach(() => {
  const home = mkdtempSync(join(tmpdir(), "annals-migrate-"));
  folder = join(home, "migrations");
  file = join(home, "data", "annals.db");
  add("1_people", "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT);");
  return () => rmSync(home, { recursive: true });
});

afterEach(() => expect(queryAll("PRAGMA integrity_check")).toEqual([{ integrity_check: "ok" }]));

function add(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, name, "migration.sql"), sql);
}

function queryAll(sql: string): unknown[] {
  const db = new Database(file);
  const rows = db.prepare(sql).all();
  db.close();
  return rows;
}

const tables = "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_%' ESCAPE '\\'";
const applied = "SELECT migration_name AS name FROM _prisma_migrations ORDER BY finished_at, migration_name";

describe("migrate", () => {
  it("creates the file, applies pending migrations in order, and then does nothing", () => {
    add("2_reports", "CREATE TABLE report (person INTEGER REFERENCES person (id));");
    expect(migrate(file, folder)).toEqual({ applied: ["1_people", "2_reports"] });
    expect(migrate(file, folder)).toEqual({ applied: [] });
    add("3_more", "ALTER TABLE report ADD COLUMN year INTEGER;");
    expect(migrate(file, folder)).toEqual({ applied: ["3_more"] });
    expect(queryAll(applied)).toEqual([{ name: "1_people" }, { name: "2_reports" }, { name: "3_more" }]);
  });

  it("uses a write-ahead log and records each migration as Prisma does", () => {
    migrate(file, folder);
    expect(queryAll("PRAGMA journal_mode")).toEqual([{ journal_mode: "wal" }]);
    const [row] = queryAll("SELECT * FROM _prisma_migrations") as Record<string, unknown>[];
    expect(row).toMatchObject({ applied_steps_count: 1, rolled_back_at: null, logs: null });
    expect(row?.checksum).toMatch(/^[0-9a-f]{64}$/);
    expect(Number(row?.finished_at)).toBeGreaterThanOrEqual(Number(row?.started_at));
  });

  it("treats a migration with other line ends as the same", () => {
    add("1_people", "CREATE TABLE person (\n  id INTEGER PRIMARY KEY\n);\n");
    migrate(file, folder);
    add("1_people", "CREATE TABLE person (\r\n  id INTEGER PRIMARY KEY\r\n);\r\n");
    expect(migrate(file, folder)).toEqual({ applied: [] });
  });

  it("refuses a migration that was changed after it was applied", () => {
    migrate(file, folder);
    add("1_people", "CREATE TABLE person (id INTEGER PRIMARY KEY);");
    expect(() => migrate(file, folder)).toThrow(/1_people was changed after it had been applied/);
  });

  it("refuses a database with a migration that the folder lacks", () => {
    migrate(file, folder);
    rmSync(join(folder, "1_people"), { recursive: true });
    expect(() => migrate(file, folder)).toThrow(/1_people, which this version of Annals does not know/);
  });

  it("refuses a database with an unfinished migration", () => {
    migrate(file, folder);
    const db = new Database(file);
    db.exec("UPDATE _prisma_migrations SET finished_at = NULL");
    db.close();
    expect(() => migrate(file, folder)).toThrow(/1_people was begun on this database and never finished/);
  });

  it("rolls back a failing migration and keeps those before it", () => {
    add("2_broken", "CREATE TABLE report (id INTEGER); INSERT INTO nowhere VALUES (1);");
    expect(() => migrate(file, folder)).toThrow(
      /2_broken failed and nothing was changed: no such table: nowhere/,
    );
    expect(queryAll(tables)).toEqual([{ name: "person" }]);
    expect(queryAll(applied)).toEqual([{ name: "1_people" }]);
  });

  it("refuses a migration that leaves dangling references", () => {
    add(
      "2_reports",
      "CREATE TABLE report (person INTEGER REFERENCES person (id)); INSERT INTO report VALUES (7);",
    );
    expect(() => migrate(file, folder)).toThrow(
      /2_reports would leave rows that refer to nothing \(report → person\)/,
    );
    expect(queryAll(tables)).toEqual([{ name: "person" }]);
  });

  it("rebuilds a referenced table without losing the rows that refer to it", () => {
    add("2_reports", "CREATE TABLE report (person INTEGER REFERENCES person (id) ON DELETE CASCADE);");
    migrate(file, folder);
    const db = new Database(file);
    db.exec("INSERT INTO person VALUES (1, '甲'); INSERT INTO report VALUES (1);");
    db.close();
    add(
      "3_rebuilt",
      `PRAGMA foreign_keys=OFF; CREATE TABLE new_person (id INTEGER PRIMARY KEY, name TEXT NOT NULL);
       INSERT INTO new_person SELECT id, name FROM person; DROP TABLE person;
       ALTER TABLE new_person RENAME TO person; PRAGMA foreign_keys=ON;`,
    );
    migrate(file, folder);
    expect(queryAll("SELECT person, name FROM report JOIN person ON id = person")).toEqual([
      { person: 1, name: "甲" },
    ]);
  });
});
