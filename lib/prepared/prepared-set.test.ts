import { expect, it } from "vitest";
import { answerOf } from "./answer";
import { preparedSet } from "./prepared-set";
import { readyToSend } from "./send-answer";
import type { StoredSet } from "./set-store";

const urls = ["/", "/reports", "/search", "/missing", "/api/v1/observations.csv?year=2023&version=1.0"];
const published = { id: "a", urls, answeringQueries: ["/search"], changesAt: Infinity, releases: [] };

const answering = (url: string, status = 200) =>
  answerOf({ status, headers: { "content-type": "text/html" }, body: Buffer.from(url) });

function counting({ status = 200, shelved = null }: { status?: number; shelved?: StoredSet | null } = {}) {
  const rendered: string[] = [];
  const kept: string[] = [];
  const render = async (url: string) => {
    rendered.push(url);
    await new Promise((resolve) => setTimeout(resolve, 5));
    return answering(url, status);
  };
  const set = preparedSet(published, { render, shelved, keep: (url) => kept.push(url) });
  return { set, rendered, kept };
}

it("renders an address once, however many ask for it at the same time, and hands it on to be kept", async () => {
  const { set, rendered, kept } = counting();
  const answers = await Promise.all([
    set.obtain("/reports"),
    set.obtain("/reports?utm_source=x"),
    set.obtain("/reports"),
  ]);
  expect(rendered).toEqual(["/reports"]);
  expect(new Set(answers).size).toBe(1);
  expect(kept).toEqual(["/reports"]);
});

it("is not of the set: what is not public", () => {
  expect(counting().set.obtain("/desk")).toBeNull();
});

it("keeps nothing that did not answer well, and asks again", async () => {
  const { set, rendered, kept } = counting({ status: 500 });
  await expect(set.obtain("/reports")).rejects.toThrow("/reports answered 500.");
  await expect(set.obtain("/reports")).rejects.toThrow();
  expect(rendered.length).toBe(2);
  expect(kept).toEqual([]);
});

it("takes from the shelf what is there, and makes what is damaged", async () => {
  const read = (url: string) => {
    if (url === "/") return Promise.resolve(readyToSend(answering("shelved")));
    return url === "/reports" ? Promise.reject(new Error("damaged")) : null;
  };
  const { set, rendered, kept } = counting({ shelved: { id: "a", urls, read } });
  const told = async (url: string) => (await set.obtain(url))?.content.bodies.plain.toString();
  expect([await told("/"), await told("/reports"), await told("/missing")]).toEqual([
    "shelved",
    "/reports",
    "/missing",
  ]);
  expect(rendered).toEqual(["/reports", "/missing"]);
  expect(kept).toEqual(rendered);
});
