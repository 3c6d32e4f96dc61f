import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measurePages } from "../desk-years";
import { type BenchRow, printTable } from "../table";
import { chapters, perChapter } from "./model";
import { postgresqlStore, runScript, sqliteStore } from "./store";
import { printTrials } from "./table";
import { type Office, type Trial, tryOffice } from "./trial";

const { values } = parseArgs({
  options: {
    minutes: { type: "string", default: "10" },
    editors: { type: "string", default: "200" },
    reviewers: { type: "string", default: "20" },
    servers: { type: "string", default: "4" },
    years: { type: "string", default: "30" },
    json: { type: "string" },
    only: { type: "string" },
  },
});
const isWanted = (part: "postgresql" | "sqlite" | "growth") => (values.only ?? part) === part;
const office: Office = {
  ...{ editors: Number(values.editors), reviewers: Number(values.reviewers) },
  ...{ servers: Number(values.servers), minutes: Number(values.minutes) },
};

const folder = mkdtempSync(join(tmpdir(), "annals-scale-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(130));

/** Makes a database of so many closed years of reports of this size, with the people of the office. */
async function yearsOf(years: number): Promise<string> {
  const file = join(folder, `${years}-years.db`);
  console.log(`… ${years} years of ${chapters} chapters of ${perChapter} figures`);
  await runScript("bench/make-years.ts", [file, ...[years, chapters * perChapter, perChapter].map(String)]);
  await runScript("bench/scale/add-people.ts", [file, values.editors, values.reviewers]);
  return file;
}

async function main(): Promise<void> {
  const file = await yearsOf(Number(values.years));
  const trials: Trial[] = [];
  if (isWanted("postgresql")) trials.push(await onPostgresql(file));
  if (isWanted("sqlite")) trials.push(await onSqlite(file));
  if (trials.length > 0) printTrials(trials);
  if (trials.some(({ lost, chain }) => lost > 0 || chain !== "intact")) process.exitCode = 1;
  const growth = isWanted("growth") ? await compareYears(file) : [];
  if (values.json) writeFileSync(values.json, `${JSON.stringify({ trials, growth }, null, 2)}\n`);
}

async function onPostgresql(file: string): Promise<Trial> {
  const store = await postgresqlStore(file);
  try {
    console.log(`… ${office.minutes} minutes on PostgreSQL with ${office.servers} servers`);
    return await tryOffice(store, office, folder);
  } finally {
    await store.remove();
  }
}

async function onSqlite(file: string): Promise<Trial> {
  const store = await sqliteStore(file, folder);
  try {
    console.log(`… ${office.minutes} minutes on SQLite with one server`);
    return await tryOffice(store, { ...office, servers: 1 }, folder);
  } finally {
    await store.remove();
  }
}

async function compareYears(file: string): Promise<BenchRow[]> {
  const few = 3;
  const files = new Map([
    [few, await yearsOf(few)],
    [Number(values.years), file],
  ]);
  const opened = [
    "/desk",
    "a section's form",
    "review: the queue",
    "review: a submission",
    "submitting a section",
  ];
  const rows = await measurePages(files, { sections: chapters, only: opened });
  printTable(
    `What an editor and a reviewer open, with ${few} and with ${values.years} years of ${chapters * perChapter} figures`,
    rows,
  );
  return rows;
}

await main();
