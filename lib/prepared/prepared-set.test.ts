import { expect, it } from "vitest";
import { answerFromResponse } from "./answer";
import { createPreparedSet } from "./prepared-set";
import { readyToSend } from "./send-answer";
import type { StoredSet } from "./set-store";

const urls = ["/", "/reports", "/search", "/missing", "/api/v1/observations.csv?year=2023&version=1.0"];
const version = { id: "a", urls, changesAt: Infinity, releases: [] };

const answerWith = (text: string, status = 200) =>
  answerFromResponse({ status, headers: { "content-type": "text/html" }, body: Buffer.from(text) });

function open({ status = 200, stored = null }: { status?: number; stored?: StoredSet | null } = {}) {
  const started: string[] = [];
  const rendered: string[] = [];
  const render = async (url: string) => {
    started.push(url);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return answerWith(url, status);
  };
  const set = createPreparedSet(version, { render, stored, onRendered: (url) => rendered.push(url) });
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
  const { set, started, rendered } = open({ stored: { id: "a", urls, read } });
  const textAt = async (url: string) => (await set.obtain(url))?.answer.bodies.plain.toString();
  expect([await textAt("/"), await textAt("/reports"), await textAt("/missing")]).toEqual([
    "stored",
    "/reports",
    "/missing",
  ]);
  expect(started).toEqual(["/reports", "/missing"]);
  expect(rendered).toEqual(started);
});
