import { expect, it } from "vitest";
import { answerFromResponse } from "./answer";
import { createPreparedSet, type PreparedSet } from "./prepared-set";
import { readyToSend } from "./send-answer";
import type { SiteVersion } from "./site-version";
import { carriedFrom, type StoredSet } from "./stored-set";

const urls = ["/", "/reports", "/search", "/missing", "/api/v1/observations.csv?year=2023&version=1.0"];
const version: SiteVersion = {
  ...{ id: "a", addresses: [urls], changesAt: Infinity, releases: [], shared: new Map(), urgent: [] },
  origin: { build: "", office: "", siteTexts: "", releases: [] },
};

const answerWith = (text: string, status = 200) =>
  answerFromResponse({ status, headers: { "content-type": "text/html" }, body: Buffer.from(text) });

type Stored = Pick<PreparedSet, "stored" | "carried">;

/** A stored set in which each answer depends on the part that is named like its url. */
const storedSet = (read: StoredSet["read"]): StoredSet => ({
  ...{ id: "a", folder: "", urls, parts: urls, origin: version.origin, read },
  find: (url) => (urls.includes(url) ? { url, file: "", headers: {}, etag: "", parts: [url] } : undefined),
});

function open({ status = 200, stored = null, carried = null }: { status?: number } & Partial<Stored> = {}) {
  const started: string[] = [];
  const rendered: string[] = [];
  const render = async (url: string) => {
    started.push(url);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return answerWith(url, status);
  };
  const set = createPreparedSet(version, {
    render,
    stored,
    carried,
    onRendered: (url) => rendered.push(url),
  });
  return { set, started, rendered };
}

it("renders a url once for concurrent requests, and reports the answer once", async () => {
  const { set, started, rendered } = open();
  const answers = await Promise.all([
    set.obtain("/reports"),
    set.obtain("/reports?utm_source=x"),
    set.obtain("/reports"),
  ]);
  expect(started).toEqual(["/reports"]);
  expect(new Set(answers).size).toBe(1);
  expect(rendered).toEqual(["/reports"]);
});

it("has no answer for a url that is not public", () => {
  expect(open().set.obtain("/desk")).toBeNull();
});

it("reports no answer other than 200, and renders again on the next request", async () => {
  const { set, started, rendered } = open({ status: 500 });
  await expect(set.obtain("/reports")).rejects.toThrow("/reports answered 500.");
  await expect(set.obtain("/reports")).rejects.toThrow();
  expect(started.length).toBe(2);
  expect(rendered).toEqual([]);
});

it("reads what is stored, and renders what is damaged or missing", async () => {
  const read = (url: string) => {
    if (url === "/") return Promise.resolve(readyToSend(answerWith("stored")));
    return url === "/reports" ? Promise.reject(new Error("damaged")) : null;
  };
  const { set, started, rendered } = open({ stored: storedSet(read) });
  const textAt = async (url: string) => (await set.obtain(url))?.answer.bodies.plain.toString();
  expect([await textAt("/"), await textAt("/reports"), await textAt("/missing")]).toEqual([
    "stored",
    "/reports",
    "/missing",
  ]);
  expect(started).toEqual(["/reports", "/missing"]);
  expect(rendered).toEqual(started);
});

it("carries on what depends on nothing that changed, and renders the rest", async () => {
  const set = storedSet(() => Promise.resolve(readyToSend(answerWith("stored"))));
  const opened = open({ carried: carriedFrom(set, ["/reports"]) });
  const textAt = async (url: string) => (await opened.set.obtain(url))?.answer.bodies.plain.toString();
  expect([await textAt("/"), await textAt("/reports")]).toEqual(["stored", "/reports"]);
  expect(opened.started).toEqual(["/reports"]);
});
