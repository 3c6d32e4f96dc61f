import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerFromResponse, compressed } from "./answer";
import { readyToSend } from "./send-answer";
import { openSetStore } from "./set-store";
import { fileOf } from "./stored-path";

const disk = vi.hoisted(() => ({ room: { bavail: 2 ** 20, bsize: 4096 } }));
vi.mock("node:fs/promises", async (original) => ({
  ...(await original<object>()),
  statfs: async () => disk.room,
}));

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "annals-store-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const html = `<p>${"句子".repeat(400)}</p>`;

async function page(text = html) {
  const rendered = {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(text),
  };
  return readyToSend(await compressed(answerFromResponse(rendered), "small"));
}

const origin = { build: "b", office: "o", siteTexts: "t", releases: ["r"] };
const begin = (id: string) => openSetStore(folder).begin(id, origin);

async function storeSet(id: string) {
  const draft = await begin(id);
  await draft.add("/", await page(), ["years", "office"]);
  await draft.add("/reports/2023/sections/8.4", await page(), ["office"]);
  await draft.finish();
}

it.each([
  ["/", "text/html; charset=utf-8", "index.html"],
  ["/en", "text/html; charset=utf-8", "en.html"],
  ["/reports/2023/sections/8.4", "text/html; charset=utf-8", "reports/2023/sections/8.4.html"],
  ["/api/v1/observations.csv", "text/csv", "api/v1/observations.csv"],
  [
    "/api/v1/observations.csv?year=2023&version=1.0",
    "text/csv",
    "api/v1/observations@year=2023&version=1.0.csv",
  ],
  ["/feed.xml", "application/atom+xml", "feed.xml"],
  ["/_next/static/chunks/a.css", "text/css", "_next/static/chunks/a.css"],
])("%s (%s) is stored as %s", (url, type, file) => {
  expect(fileOf(url, type)).toBe(file);
});

it("returns a set as it was stored, with compressed forms and headers", async () => {
  await storeSet("one");
  const set = await openSetStore(folder).verify("one");
  const { answer } = await page();
  expect(set?.urls).toEqual(["/", "/reports/2023/sections/8.4"]);
  expect([set?.origin, set?.parts]).toEqual([origin, ["years", "office"]]);
  expect(set?.find("/reports/2023/sections/8.4")?.parts).toEqual(["office"]);
  expect((await set?.read("/"))?.answer).toEqual(answer);
  expect(set?.read("/desk")).toBeNull();
  const file = join(folder, "current", "reports/2023/sections/8.4.html");
  expect(readFileSync(file, "utf8")).toBe(html);
  expect(readFileSync(`${file}.br`).equals(answer.bodies.br ?? Buffer.of())).toBe(true);
});

it("offers a set only once it is complete", async () => {
  const store = openSetStore(folder);
  await storeSet("one");
  const draft = await begin("two");
  await draft.add("/", await page("<p>new</p>"), []);
  expect(await store.open("two")).toBeNull();
  expect(readFileSync(join(folder, "current", "index.html"), "utf8")).toBe(html);
  await draft.finish();
  expect(readFileSync(join(folder, "current", "index.html"), "utf8")).toBe("<p>new</p>");
});

describe("a damaged set is not used", () => {
  it.each([
    ["a changed page", () => writeFileSync(join(folder, "one", "index.html"), "<p>other</p>")],
    ["a truncated compressed form", () => truncateSync(join(folder, "one", "index.html.br"), 10)],
    ["a missing file", () => rmSync(join(folder, "one", "index.html.gz"))],
    ["a truncated manifest", () => truncateSync(join(folder, "one", "manifest.ndjson"), 400)],
  ])("%s", async (_, damage) => {
    await storeSet("one");
    damage();
    expect(await openSetStore(folder).verify("one")).toBeNull();
  });
});

it("removes superseded sets and abandoned drafts once they are old enough", async () => {
  const store = openSetStore(folder);
  await storeSet("one");
  await storeSet("two");
  await begin("three");
  await store.removeUnused("two", 60_000);
  expect(readdirSync(folder).toSorted()).toEqual(["current", "one", "three.partial", "two"]);
  for (const name of ["one", "two", "three.partial"]) utimesSync(join(folder, name), 0, 0);
  await store.removeUnused("two", 60_000);
  expect(readdirSync(folder).toSorted()).toEqual(["current", "two"]);
});

it("removes every draft but one, and nothing else", async () => {
  const store = openSetStore(folder);
  await storeSet("one");
  for (const id of ["two", "three"]) await begin(id);
  await store.removeDrafts("three");
  expect(readdirSync(folder).toSorted()).toEqual(["current", "one", "three.partial"]);
});

describe("a set that carries on another", () => {
  /** Makes a set that has one answer of its own and one of set "one". */
  async function carryOn() {
    await storeSet("one");
    const set = must(await openSetStore(folder).open("one"));
    const draft = await begin("two");
    await draft.link("/", { folder: set.folder, file: must(set.find("/")) });
    await draft.add("/reports/2023/sections/8.4", await page("<p>new</p>"), []);
    return { draft, set };
  }

  it("shares the bytes, and leaves the other as it was", async () => {
    const { draft } = await carryOn();
    await draft.finish();
    const inodes = ["index.html", "index.html.br"].map((file) =>
      ["one", "two"].map((id) => statSync(join(folder, id, file)).ino),
    );
    for (const [one, two] of inodes) expect(one).toBe(two);
    const [one, two] = [await openSetStore(folder).verify("one"), await openSetStore(folder).verify("two")];
    expect((await two?.read("/"))?.answer).toEqual((await one?.read("/"))?.answer);
    expect((await one?.read("/reports/2023/sections/8.4"))?.answer.bodies.plain.toString()).toBe(html);
  });

  it("keeps all of it when the other is removed", async () => {
    const { draft } = await carryOn();
    await draft.finish();
    rmSync(join(folder, "one"), { recursive: true });
    expect(await openSetStore(folder).verify("two")).not.toBeNull();
  });

  it("writes anew what it carried, without writing into the other", async () => {
    const { draft } = await carryOn();
    await draft.add("/", await page("<p>corrected</p>"), []);
    expect(readFileSync(join(folder, "one", "index.html"), "utf8")).toBe(html);
  });

  it("has one answer at two addresses", async () => {
    const { draft } = await carryOn();
    await draft.share("/", "/en");
    await draft.finish();
    const set = await openSetStore(folder).verify("two");
    expect((await set?.read("/en"))?.answer.bodies.plain.toString()).toBe(html);
    expect(set?.find("/en")?.parts).toEqual(["years", "office"]);
  });
});

describe("a set whose making broke off", () => {
  it("is gone on with, without what was not written to its end", async () => {
    const draft = await begin("one");
    await draft.add("/", await page(), ["office"]);
    await draft.add("/reports", await page("<p>reports</p>"), ["years"]);
    await draft.add("/en", await page(), ["office"]);
    writeFileSync(join(folder, "one.partial", "reports.html"), "<p>rep");
    const manifest = join(folder, "one.partial", "manifest.ndjson");
    truncateSync(manifest, statSync(manifest).size - 5);
    const again = await begin("one");
    expect(["/", "/reports", "/en"].map(again.has)).toEqual([true, false, false]);
    await again.add("/reports", await page("<p>reports</p>"), ["years"]);
    await again.finish();
    const set = await openSetStore(folder).verify("one");
    expect(set?.urls).toEqual(["/", "/reports"]);
    expect(set?.find("/")?.parts).toEqual(["office"]);
  });
});

function must<T>(value: T | null | undefined): T {
  if (value === null || value === undefined) throw new Error("Nothing is stored.");
  return value;
}

it("leaves room for the database on a disk that fills", async () => {
  const draft = await begin("full");
  disk.room = { bavail: 15, bsize: 2 ** 22 };
  await expect(draft.add("/", await page(), [])).rejects.toThrow("less than 64 MB are free");
  disk.room = { bavail: 16, bsize: 2 ** 22 };
  await draft.add("/", await page(), []);
});
