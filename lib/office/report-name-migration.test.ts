import Database from "better-sqlite3";
import { expect, it } from "vitest";
import { readMigrations } from "@/lib/platform/database/migrations";

const name = "20261128133000_report_name";

function migrated(prepare: (db: Database.Database) => void): unknown {
  const db = new Database(":memory:");
  const all = readMigrations("prisma/migrations");
  for (const { sql } of all.filter((one) => one.name < name)) db.exec(sql);
  prepare(db);
  db.exec(all.find((one) => one.name === name)?.sql ?? "");
  const columns = '"reportNameZh", "reportNameEn", "shortNameZh", "shortNameEn", "demonstration"';
  return db.prepare(`SELECT ${columns} FROM "Office"`).raw().get();
}

it("keeps the name that a database with reports has shown so far", () => {
  const before = migrated((db) =>
    db.exec(`INSERT INTO "Report" ("id", "year", "titleZh", "titleEn") VALUES ('1', 2021, '', '')`),
  );
  expect(before).toEqual([
    "上海科技进步报告",
    "Shanghai Science and Technology Progress Report",
    "上海科技进步报告",
    "Shanghai S&T Progress Report",
    1,
  ]);
});

it("gives an empty database a name that claims nothing", () => {
  expect(migrated(() => undefined)).toEqual(["年度报告", "Annual Report", "", "", 0]);
});
