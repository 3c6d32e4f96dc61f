import type * as Fs from "node:fs/promises";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { manifestWriter, readManifest, type StoredFile } from "./manifest";

// Every second write takes longer than the one after it.
const disk = vi.hoisted(() => ({ writes: 0 }));
vi.mock("node:fs/promises", async (original) => {
  const fs = await original<typeof Fs>();
  const appendFile = async (...parameters: Parameters<typeof fs.appendFile>) => {
    if (disk.writes++ % 2 === 0) for (let turn = 0; turn < 20; turn += 1) await setImmediate();
    return fs.appendFile(...parameters);
  };
  return { ...fs, appendFile };
});

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annals-manifest-"));
  path = join(folder, "manifest.ndjson");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const origin = { build: "b", office: "o", siteTexts: "t", releases: ["r"] };
const fileOf = (index: number): StoredFile => ({
  ...{ url: `/${index}`, file: `${index}.html`, etag: `e${index}`, gzip: index },
  headers: { "content-type": "text/html", link: `<${index % 7}>` },
  parts: ["office", `figure 2023 n${index % 11}`, `indicator n${index}`],
});
const files = Array.from({ length: 300 }, (_, index) => fileOf(index));

async function write() {
  const manifest = manifestWriter(path, "one", origin);
  // As several pages are made at a time, and one does not wait until the other is written.
  const writing: Promise<void>[] = [];
  for (const file of files) {
    writing.push(manifest.add(file).then(manifest.flush));
    await setImmediate();
  }
  await Promise.all(writing);
  await manifest.complete();
}

it("gives back what was written, however many wrote at a time", async () => {
  await write();
  const read = await readManifest(path);
  expect([read.id, read.origin, read.isComplete]).toEqual(["one", origin, true]);
  expect([...read.files.values()].toSorted((a, b) => (a.gzip ?? 0) - (b.gzip ?? 0))).toEqual(files);
  expect(new Set(read.parts)).toEqual(new Set(files.flatMap(({ parts }) => parts)));
});

it("is not complete without its end, and is none without its beginning", async () => {
  await write();
  const lines = readFileSync(path, "utf8").split("\n");
  writeFileSync(path, `${lines.slice(0, -2).join("\n")}\n`);
  expect(await readManifest(path)).toMatchObject({ isComplete: false, id: "one" });
  writeFileSync(path, lines.slice(1).join("\n"));
  await expect(readManifest(path)).rejects.toThrow("is not a manifest");
});

it("ends before a file whose headers nothing says", async () => {
  const manifest = manifestWriter(path, "one", origin);
  await manifest.add(fileOf(1));
  await manifest.flush();
  appendFileSync(path, `${JSON.stringify({ url: "/2", file: "2.html", headers: 9, parts: [] })}\n`);
  expect([...(await readManifest(path)).files.keys()]).toEqual(["/1"]);
});
