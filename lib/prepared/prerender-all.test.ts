import { mkdtempSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { dependOn } from "@/lib/platform/public-pages/dependencies";
import { madeBody } from "@/lib/platform/public-pages/made-answers";
import { answerFromResponse } from "./answer";
import { prerenderAll } from "./prerender-all";
import { openSetStore } from "./set-store";
import type { SiteVersion } from "./site-version";
import { carriedFrom } from "./stored-set";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "annals-prerender-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The text of each page, and the part that it depends on; `of` names a page whose text it repeats if that has been made. */
type Pages = Record<string, { text: string; part?: string; of?: string }>;

const versionOf = (id: string, pages: Pages, shared: Record<string, string> = {}): SiteVersion => ({
  ...{ id, addresses: [Object.keys(pages), Object.keys(shared)], releases: [], changesAt: Infinity },
  ...{ origin: { build: "", office: "", siteTexts: "", releases: [id] }, urgent: [] },
  shared: new Map(Object.entries(shared)),
});

/** Prepares pages as a set, from another set but for what depends on the changed parts. Returns what was rendered. */
async function prepare(
  version: SiteVersion,
  pages: Pages,
  { from, changed = [], isInForce = true }: { from?: string; changed?: string[]; isInForce?: boolean } = {},
): Promise<string[]> {
  const store = openSetStore(folder);
  const set = from === undefined ? null : await store.open(from);
  const rendered: string[] = [];
  const render = async (url: string) => {
    rendered.push(url);
    const page = pages[url];
    if (!page) throw new Error(`${url} does not render`);
    if (page.part) dependOn(page.part);
    const headers = { "content-type": "text/html" };
    const body = (page.of && (await madeBody(page.of))) || Buffer.from(page.text);
    return answerFromResponse({ status: 200, headers, body });
  };
  const carried = set && carriedFrom(set, changed);
  await prerenderAll(version, {
    ...{ render, store, carried, log: () => undefined },
    isInForce: async () => isInForce,
  });
  return rendered.toSorted();
}

const first: Pages = {
  "/": { text: "home 1.0", part: "version" },
  "/batches": { text: "24", part: "figure batches" },
  "/people": { text: "1080", part: "figure people" },
  "/list": { text: "the same", part: "version" },
};
const corrected: Pages = {
  ...first,
  "/": { text: "home 1.1", part: "version" },
  "/batches": { text: "27", part: "figure batches" },
};
const inode = (id: string, file: string) => statSync(join(folder, id, `${file}.html`)).ino;
const textIn = async (id: string, url: string) =>
  (await (await openSetStore(folder).verify(id))?.read(url))?.answer.bodies.plain.toString();

it("renders what depends on what changed, and nothing else", async () => {
  expect(await prepare(versionOf("one", first), first)).toEqual(Object.keys(first).toSorted());
  const changed = ["version", "figure batches"];
  const rendered = await prepare(versionOf("two", corrected), corrected, { from: "one", changed });
  expect(rendered).toEqual(["/", "/batches", "/list"]);
  for (const [url, { text }] of Object.entries(corrected)) expect(await textIn("two", url)).toBe(text);
  expect((await openSetStore(folder).open("two"))?.find("/people")?.parts).toEqual(["figure people"]);
});

it("shares the bytes of what is the same, rendered anew or not", async () => {
  await prepare(versionOf("one", first), first);
  const changed = ["version", "figure batches"];
  await prepare(versionOf("two", corrected), corrected, { from: "one", changed });
  for (const file of ["people", "list"]) expect(inode("two", file), file).toBe(inode("one", file));
  for (const file of ["batches"]) expect(inode("two", file), file).not.toBe(inode("one", file));
});

it("a page can be made from what was made before it, and then depends on what that depends on", async () => {
  const pages: Pages = {
    "/list": { text: "1, 2", part: "version" },
    // Two are made at a time.
    "/other": { text: "other", part: "version" },
    "/another": { text: "another", part: "version" },
    "/sum": { text: "made anew", of: "/list" },
    "/early": { text: "nothing yet", of: "/late" },
    "/late": { text: "late", part: "version" },
  };
  await prepare(versionOf("one", pages), pages);
  const files = (await openSetStore(folder).open("one"))?.find;
  expect([await textIn("one", "/sum"), files?.("/sum")?.parts]).toEqual(["1, 2", ["version"]]);
  expect([await textIn("one", "/early"), files?.("/early")?.parts]).toEqual(["nothing yet", []]);
  // What is carried on from the set before counts as made.
  const next = { ...pages, "/sum": { text: "made anew", of: "/list", part: "sum" } };
  await prepare(versionOf("two", next), next, { from: "one", changed: ["sum"] });
  expect(await textIn("two", "/sum")).toBe("1, 2");
});

it("puts one page at every address at which it stands", async () => {
  const version = versionOf("one", first, { "/1.1/people": "/people" });
  expect(await prepare(version, first)).not.toContain("/1.1/people");
  expect(inode("one", "1.1/people")).toBe(inode("one", "people"));
});

it("goes on where it broke off", async () => {
  const { "/people": _, ...without } = first;
  await expect(prepare(versionOf("one", first), without)).rejects.toThrow("/people does not render");
  expect(await prepare(versionOf("one", first), first)).toEqual(["/list", "/people"]);
});

it("stores nothing of a version that another has replaced meanwhile", async () => {
  await prepare(versionOf("one", first), first);
  const replaced = prepare(versionOf("two", corrected), corrected, { isInForce: false });
  await expect(replaced).rejects.toThrow("another version is in force by now");
  expect((await openSetStore(folder).verifyCurrent())?.id).toBe("one");
});
