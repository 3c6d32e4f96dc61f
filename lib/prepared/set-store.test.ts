import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { compressed, answerOf } from "./answer";
import { readyToSend } from "./send-answer";
import { fileOf, openSetStore } from "./set-store";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "annals-shelf-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const html = `<p>${"句子".repeat(400)}</p>`;

async function page(text = html) {
  const rendered = {
    status: 200,
    headers: { "content-type": "text/html; charset=utf-8" },
    body: Buffer.from(text),
  };
  return readyToSend(await compressed(answerOf(rendered), "small"));
}

async function keep(id: string) {
  const draft = await openSetStore(folder).begin(id);
  await draft.add("/", await page());
  await draft.add("/reports/2023/sections/8.4", await page());
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
])("%s (%s) is kept as %s", (url, type, file) => {
  expect(fileOf(url, type)).toBe(file);
});

it("gives a set back as it was put there, compressed forms and headers included", async () => {
  await keep("one");
  const set = await openSetStore(folder).examine("one");
  const { content } = await page();
  expect(set?.urls).toEqual(["/", "/reports/2023/sections/8.4"]);
  expect((await set?.read("/"))?.content).toEqual(content);
  expect(set?.read("/desk")).toBeNull();
  const file = join(folder, "current", "reports/2023/sections/8.4.html");
  expect(readFileSync(file, "utf8")).toBe(html);
  expect(readFileSync(`${file}.br`).equals(content.bodies.br ?? Buffer.of())).toBe(true);
});

it("shows a set only when it is whole", async () => {
  const shelf = openSetStore(folder);
  await keep("one");
  const draft = await shelf.begin("two");
  await draft.add("/", await page("<p>new</p>"));
  expect(await shelf.open("two")).toBeNull();
  expect(readFileSync(join(folder, "current", "index.html"), "utf8")).toBe(html);
  await draft.finish();
  expect(readFileSync(join(folder, "current", "index.html"), "utf8")).toBe("<p>new</p>");
});

describe("a set that was damaged is not used", () => {
  it.each([
    ["a page changed", () => writeFileSync(join(folder, "one", "index.html"), "<p>other</p>")],
    ["a compressed form cut short", () => truncateSync(join(folder, "one", "index.html.br"), 10)],
    ["a file lost", () => rmSync(join(folder, "one", "index.html.gz"))],
    ["its list cut short", () => truncateSync(join(folder, "one", "manifest.json"), 40)],
  ])("%s", async (_, damage) => {
    await keep("one");
    damage();
    expect(await openSetStore(folder).examine("one")).toBeNull();
  });
});

it("removes superseded sets and broken-off drafts once their grace is over", async () => {
  const shelf = openSetStore(folder);
  await keep("one");
  await keep("two");
  await shelf.begin("three");
  await shelf.tidy("two", 60_000);
  expect(readdirSync(folder).toSorted()).toEqual(["current", "one", "three.partial", "two"]);
  for (const name of ["one", "two", "three.partial"]) utimesSync(join(folder, name), 0, 0);
  await shelf.tidy("two", 60_000);
  expect(readdirSync(folder).toSorted()).toEqual(["current", "two"]);
});
