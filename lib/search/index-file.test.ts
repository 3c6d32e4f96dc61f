import Database from "better-sqlite3";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { addRelease, indexedReleases, keepReleases, openIndex } from "./index-file";
import type { SearchDocument } from "./model";
import { search } from "./search";

const topic = (year: number, zh: string, text: string): SearchDocument => ({
  ...{ id: "topic training", group: "sections", address: "/topics/training", keywords: "training" },
  ...{ title: { zh, en: zh }, text: { zh: text, en: text }, years: [year] },
});
const section = (year: number): SearchDocument => ({
  ...{ id: `section ${year}`, group: "sections", address: `/reports/${year}/sections/8`, keywords: "" },
  ...{ title: { zh: "8 培训", en: "8 Training" }, text: { zh: `${year}`, en: null }, years: [year] },
});

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annals-search-"));
  file = join(folder, "annals.db.search");
});
afterEach(() => rmSync(folder, { recursive: true }));

async function add(path = file) {
  const index = openIndex(path);
  await addRelease(index, "of 2021", [topic(2021, "培训", "2021 8"), section(2021)]);
  await addRelease(index, "of 2023", [topic(2023, "人才培训", "2023 8"), section(2023)]);
  return index;
}

const found = (index: ReturnType<typeof openIndex>, ...releases: string[]) =>
  search({ index, releases, limit: 10 }, "培训").flatMap(({ documents }) => documents);

it("joins what several years have of one thing, as in the newest of the years that count", async () => {
  const index = await add(":memory:");
  const all = found(index, "of 2021", "of 2023");
  expect(all.map(({ id }) => id).toSorted()).toEqual(["section 2021", "section 2023", "topic training"]);
  expect(all.find(({ id }) => id === "topic training")).toMatchObject({
    ...{ title: { zh: "人才培训" }, text: { zh: "2021 8 · 2023 8" }, years: [2021, 2023] },
  });
  expect(
    found(index, "of 2021")
      .map(({ title }) => title.zh)
      .toSorted(),
  ).toEqual(["8 培训", "培训"]);
});

it("keeps what was added, once, when it is opened again", async () => {
  (await add()).close();
  const index = await add();
  expect(indexedReleases(index)).toEqual(new Set(["of 2021", "of 2023"]));
  expect(found(index, "of 2021", "of 2023")).toHaveLength(3);
  keepReleases(index, ["of 2023"]);
  expect(found(index, "of 2021", "of 2023").map(({ years }) => years)).toEqual([[2023], [2023]]);
  index.close();
});

it.each([
  ["is no database", () => writeFileSync(file, "no database at all, however long it may be".repeat(100))],
  [
    "has another format",
    () => {
      const other = new Database(file);
      other.exec("CREATE TABLE old (a); PRAGMA user_version = 999");
      other.close();
    },
  ],
])("makes a file anew that %s", async (_, spoil) => {
  spoil();
  const index = await add();
  expect(found(index, "of 2021", "of 2023")).toHaveLength(3);
  index.close();
});

it("is kept in memory where no file can be", async () => {
  expect(found(await add(join(folder, "nowhere", "annals.db.search")), "of 2021", "of 2023")).toHaveLength(3);
});

it("gives everything else a turn while a release is added, and begins it anew where that broke off", async () => {
  const index = openIndex(file);
  const documents = Array.from({ length: 200 }, (_, year) => section(year));
  let turns = 0;
  const ticking = setInterval(() => (turns += 1), 0);
  const broken = documents.map((each, number) =>
    number === 150 ? ({ ...each, title: null } as unknown as SearchDocument) : each,
  );
  await expect(addRelease(index, "large", broken)).rejects.toThrow();
  expect(indexedReleases(index)).toEqual(new Set());
  await addRelease(index, "large", documents);
  clearInterval(ticking);
  expect(turns).toBeGreaterThan(2);
  expect(index.prepare(`SELECT count(*) FROM "document"`).pluck().get()).toBe(200);
  index.close();
});
