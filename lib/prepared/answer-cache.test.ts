import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerFromResponse } from "./answer";
import { openAnswerCache } from "./answer-cache";
import { type Ready, readyToSend } from "./send-answer";
import { openSetStore } from "./set-store";
import type { ActiveVersion } from "./site-version";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "annals-cache-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const urls = ["/", "/reports", "/api/v1/observations.csv"];
const answerWith = (text: string) =>
  answerFromResponse({ status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(text) });
const textOf = (ready: Ready | null | undefined) => ready?.answer.bodies.plain.toString();

function open(maxBytes = 1_000_000) {
  const now = { epoch: 1 };
  const cache = openAnswerCache({ epoch: () => now.epoch, store: openSetStore(folder), maxBytes });
  const activate = (of: Partial<ActiveVersion> = {}) =>
    cache.activate({
      ...{ id: "a", urls, changesAt: Infinity, releases: [] },
      ...{ epoch: now.epoch, isStored: false, ...of },
    });
  return { now, cache, activate };
}

async function storeSet(id: string) {
  const draft = await openSetStore(folder).begin(id);
  for (const url of urls) await draft.add(url, readyToSend(answerWith(`${url} of ${id}`)));
  await draft.finish();
}

describe("the active version", () => {
  it("is served until the epoch changes", async () => {
    const { now, cache, activate } = open();
    await storeSet("a");
    activate({ isStored: true });
    cache.put("a", "/", answerWith("cached"));
    expect(textOf(cache.find("/?utm=x"))).toBe("cached");
    expect([cache.isOfSet("/api/v1/observations.csv"), cache.isOfSet("/desk")]).toEqual([true, false]);
    now.epoch = 2;
    expect(cache.find("/")).toBeUndefined();
    expect(cache.isOfSet("/")).toBe(false);
    expect(await cache.fetch("/reports")).toBeNull();
    expect(cache.releases()).toBeNull();
    activate();
    expect(textOf(cache.find("/"))).toBe("cached");
  });

  it("is served until the time at which it changes", () => {
    const { cache, activate } = open();
    activate({ changesAt: Date.now() - 1 });
    cache.put("a", "/", answerWith("cached"));
    expect([cache.find("/"), cache.releases()]).toEqual([undefined, null]);
  });

  it("is dropped when another replaces it, and late answers to the former are ignored", () => {
    const { cache, activate } = open();
    activate();
    cache.put("a", "/", answerWith("of a"));
    activate({ id: "b" });
    cache.put("a", "/reports", answerWith("of a"));
    expect([cache.find("/"), cache.find("/reports")]).toEqual([undefined, undefined]);
  });
});

describe("a stored set", () => {
  it("is read once for each url, then served from memory", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    activate({ isStored: true });
    expect(cache.find("/reports")).toBeUndefined();
    expect(textOf(await cache.fetch("/reports?utm=x"))).toBe("/reports of a");
    expect(textOf(cache.find("/reports"))).toBe("/reports of a");
    expect(await cache.fetch("/desk")).toBeNull();
  });

  it("does not serve a damaged file", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    writeFileSync(join(folder, "a", "reports.html"), "<p>other</p>");
    activate({ isStored: true });
    expect(await cache.fetch("/reports")).toBeNull();
    expect(textOf(await cache.fetch("/"))).toBe("/ of a");
  });

  it("does not serve what was read while the epoch changed", async () => {
    const { now, cache, activate } = open();
    await storeSet("a");
    activate({ isStored: true });
    const reading = cache.fetch("/");
    now.epoch = 2;
    expect(await reading).toBeNull();
  });
});

it("evicts the least recently used answer when it is full", async () => {
  const page = "字".repeat(2_000);
  const { cache, activate } = open(21_000);
  activate();
  cache.put("a", "/", answerWith(page));
  cache.put("a", "/reports", answerWith(page));
  cache.find("/");
  cache.put("a", "/api/v1/observations.csv", answerWith(page));
  const cached = urls.filter((url) => cache.find(url));
  expect(cached).toEqual(["/", "/api/v1/observations.csv"]);
});

describe("waiting for the active version", () => {
  it("ignores a version of an earlier epoch", async () => {
    const { now, cache, activate } = open();
    let isActive = false;
    const waiting = cache.waitUntilActive(10_000).then(() => (isActive = true));
    activate({ epoch: 0 });
    await new Promise(setImmediate);
    expect([isActive, cache.releases()]).toEqual([false, null]);
    activate();
    await waiting;
    expect(cache.releases()).toEqual([]);
    now.epoch = 2;
    expect(cache.releases()).toBeNull();
  });

  it("ends after the given time", async () => {
    const { cache } = open();
    await cache.waitUntilActive(20);
    expect(cache.releases()).toBeNull();
  });
});
