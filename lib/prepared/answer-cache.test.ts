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
  const cache = openAnswerCache({ store: openSetStore(folder), maxBytes });
  const activate = (of: Partial<ActiveVersion> = {}) =>
    cache.activate({
      ...{ id: "a", addresses: [urls], changesAt: Infinity, releases: [] },
      ...{ base: null, warm: [], isStored: false, ...of },
    });
  return { cache, activate };
}

async function storeSet(id: string) {
  const draft = await openSetStore(folder).begin(id, { build: "", office: "", siteTexts: "", releases: [] });
  for (const url of urls)
    await draft.add(url, readyToSend(answerWith(`${url} of ${id}`)), [`part of ${url}`]);
  await draft.finish();
}

describe("the active version", () => {
  it("is served from memory and from its stored set", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    await activate({ isStored: true });
    cache.put("a", "/", answerWith("cached"));
    expect(textOf(cache.find("/?utm=x"))).toBe("cached");
    expect([cache.isOfSet("/api/v1/observations.csv"), cache.isOfSet("/desk")]).toEqual([true, false]);
    expect(textOf(await cache.fetch("/reports"))).toBe("/reports of a");
  });

  it("is served on until the next is ready, which comes with what was made of it beforehand", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    await activate({ id: "b" });
    cache.put("b", "/", answerWith("of b"));
    const epoch = cache.epoch();
    const activating = activate({ id: "a", isStored: true, warm: [["/", answerWith("made")]] });
    expect(textOf(cache.find("/"))).toBe("of b");
    await activating;
    expect(textOf(cache.find("/"))).toBe("made");
    expect(cache.epoch()).not.toBe(epoch);
  });

  it("is served until the time at which it changes", async () => {
    const { cache, activate } = open();
    await activate({ changesAt: Date.now() - 1 });
    cache.put("a", "/", answerWith("cached"));
    expect([cache.find("/"), cache.releases()]).toEqual([undefined, null]);
  });

  it("is dropped when another replaces it, and late answers to the former are ignored", async () => {
    const { cache, activate } = open();
    await activate();
    cache.put("a", "/", answerWith("of a"));
    await activate({ id: "b" });
    cache.put("a", "/reports", answerWith("of a"));
    expect([cache.find("/"), cache.find("/reports")]).toEqual([undefined, undefined]);
  });
});

describe("a stored set", () => {
  it("is read once for each url, then served from memory", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    await activate({ isStored: true });
    expect(cache.find("/reports")).toBeUndefined();
    expect(textOf(await cache.fetch("/reports?utm=x"))).toBe("/reports of a");
    expect(textOf(cache.find("/reports"))).toBe("/reports of a");
    expect(await cache.fetch("/desk")).toBeNull();
  });

  it("does not serve a damaged file", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    writeFileSync(join(folder, "a", "reports.html"), "<p>other</p>");
    await activate({ isStored: true });
    expect(await cache.fetch("/reports")).toBeNull();
    expect(textOf(await cache.fetch("/"))).toBe("/ of a");
  });

  it("does not serve what was read while another version took its place", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    await activate({ isStored: true });
    const activating = activate({ id: "b" });
    const reading = cache.fetch("/");
    await activating;
    expect(await reading).toBeNull();
  });

  it("is carried on by the next version, but for what depends on a part that changed", async () => {
    const { cache, activate } = open();
    await storeSet("a");
    await activate({ isStored: true });
    for (const url of urls) await cache.fetch(url);
    cache.put("a", "/reports", answerWith("made since"));
    await activate({ id: "b", base: { id: "a", changed: ["part of /"] } });
    expect(textOf(cache.find("/api/v1/observations.csv"))).toBe("/api/v1/observations.csv of a");
    expect([cache.find("/"), cache.find("/reports")]).toEqual([undefined, undefined]);
    expect(await cache.fetch("/")).toBeNull();
    expect(textOf(await cache.fetch("/reports"))).toBe("/reports of a");
  });
});

it("evicts the least recently used answer when it is full", async () => {
  const page = "字".repeat(2_000);
  const { cache, activate } = open(21_000);
  await activate();
  cache.put("a", "/", answerWith(page));
  cache.put("a", "/reports", answerWith(page));
  cache.find("/");
  cache.put("a", "/api/v1/observations.csv", answerWith(page));
  const cached = urls.filter((url) => cache.find(url));
  expect(cached).toEqual(["/", "/api/v1/observations.csv"]);
});

describe("waiting for the active version", () => {
  it("ends as soon as one is", async () => {
    const { cache, activate } = open();
    let isActive = false;
    const waiting = cache.waitUntilActive(10_000).then(() => (isActive = true));
    await new Promise(setImmediate);
    expect([isActive, cache.releases()]).toEqual([false, null]);
    await activate();
    await waiting;
    expect(cache.releases()).toEqual([]);
  });

  it("ends after the given time", async () => {
    const { cache } = open();
    await cache.waitUntilActive(20);
    expect(cache.releases()).toBeNull();
  });
});
