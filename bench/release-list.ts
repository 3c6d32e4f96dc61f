// npx tsx bench/release-list.ts DEMO.db: processor time of the list of releases for more and more years like the demo's 2023.
import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Database from "better-sqlite3";
import { closeDatabase, reader } from "@/lib/platform/database";
import { findReleaseLines } from "@/lib/publication/releases/find-release-lines";
import { findYearRelease } from "@/lib/publication/releases/find-year-release";

const [demo = "", measured] = process.argv.slice(2);
const firstCopy = 1990;
const tables =
  "Report Section Block Item Field Revision Submission SubmissionItem Decision Release Observation";
const ownIds = new Set(
  "id reportId sectionId leadId blockId editionId fieldId periodId partOfId latestId approvedId revisionId submissionId releaseId".split(
    " ",
  ),
);
const rounds = 10;

if (measured) await measure(Number(measured));
else for (const years of [3, 10, 30]) measureApart(years);

/** Measures a database of so many years in a process of its own, which opens only that one. */
function measureApart(years: number): void {
  const folder = mkdtempSync(join(tmpdir(), "annals-years-"));
  const file = join(folder, "years.db");
  copyFileSync(demo, file);
  addYears(file, years - 3);
  const env = { ...process.env, DATABASE_URL: `file:${file}` };
  const own = [...process.execArgv, import.meta.filename, demo, String(years)];
  console.log(execFileSync(process.execPath, own, { env, encoding: "utf8" }).trim());
  rmSync(folder, { recursive: true });
}

async function measure(years: number): Promise<void> {
  const cost = async (work: () => Promise<unknown>, times: number) => {
    const since = process.cpuUsage();
    for (let round = 0; round < times; round += 1) await work();
    const { user, system } = process.cpuUsage(since);
    return ((user + system) / 1000 / times).toFixed(1);
  };
  const list = () => findReleaseLines(reader(), new Date());
  const first = await cost(list, 1);
  const again = await cost(list, rounds);
  const year = await cost(() => findYearRelease(reader(), 2023, new Date()), rounds);
  console.log(`${years} released years: list ${again} ms (first time ${first} ms), page of 2023 ${year} ms`);
  await closeDatabase();
}

/** Copies the report of 2023 with all that was entered, approved and released of it to other years; all but 2024 are then closed. */
function addYears(file: string, count: number): void {
  const db = new Database(file);
  db.pragma("foreign_keys = OFF");
  // They guard the order in which a record comes about, which a copy does not keep.
  for (const { name } of db.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all() as {
    name: string;
  }[])
    db.exec(`DROP TRIGGER "${name}"`);
  const inReport: Record<string, string> = {
    Report: `"year" = 2023`,
    Release: `"year" = 2023`,
    Observation: `"report_year" = 2023`,
  };
  db.exec(`CREATE TEMP TABLE own AS SELECT f."id" FROM "Field" f JOIN "Report" r ON r."id" = f."reportId" WHERE r."year" = 2023;
    CREATE TEMP TABLE home AS SELECT s."id" FROM "Section" s JOIN "Report" r ON r."id" = s."reportId" WHERE r."year" = 2023;`);
  const bySection = `"sectionId" IN (SELECT "id" FROM home)`;
  const byField = `"fieldId" IN (SELECT "id" FROM own)`;
  Object.assign(inReport, {
    Section: `"id" IN (SELECT "id" FROM home)`,
    Block: bySection,
    Submission: bySection,
  });
  Object.assign(inReport, { Field: `"id" IN (SELECT "id" FROM own)`, Item: byField, Revision: byField });
  Object.assign(inReport, { SubmissionItem: byField, Decision: byField });
  for (let year = firstCopy; year < firstCopy + count; year += 1) {
    for (const table of tables.split(" ")) {
      const columns = (db.pragma(`table_info("${table}")`) as { name: string }[]).map(({ name }) => name);
      const copied = columns.map((name) => {
        if (ownIds.has(name)) return `"${name}" || '-${year}'`;
        return ["year", "report_year"].includes(name) ? String(year) : `"${name}"`;
      });
      const names = columns.map((name) => `"${name}"`).join(", ");
      db.exec(
        `INSERT INTO "${table}" (${names}) SELECT ${copied.join(", ")} FROM "${table}" WHERE ${inReport[table]}`,
      );
    }
  }
  db.exec(`UPDATE "Report" SET "state" = 'closed' WHERE "year" <> 2024`);
  db.close();
}
