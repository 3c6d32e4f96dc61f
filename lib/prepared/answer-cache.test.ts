import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { answerOf } from "./answer";
import { openAnswerCache } from "./answer-cache";
import type { ActiveVersion } from "./site-version";
import { type Ready, readyToSend } from "./send-answer";
import { openSetStore } from "./set-store";

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "annals-display-"))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const urls = ["/", "/reports", "/api/v1/observations.csv"];
const saying = (words: string) =>
  answerOf({ status: 200, headers: { "content-type": "text/html" }, body: Buffer.from(words) });
const wordsOf = (ready: Ready | null | undefined) => ready?.content.bodies.plain.toString();

function open(room = 1_000_000) {
  const now = { turn: 1 };
  const display = openAnswerCache({ epoch: () => now.turn, store: openSetStore(folder), room });
  const show = (of: Partial<ActiveVersion> = {}) =>
    display.activate({
      ...{ id: "a", urls, answeringQueries: [], changesAt: Infinity, releases: [] },
      ...{ epoch: now.turn, isStored: false, ...of },
    });
  return { now, display, show };
}

async function shelve(id: string) {
  const draft = await openSetStore(folder).begin(id);
  for (const url of urls) await draft.add(url, readyToSend(saying(`${url} of ${id}`)));
  await draft.finish();
}

describe("what was shown", () => {
  it("counts until the turn changes, whatever was heard meanwhile", async () => {
    const { now, display, show } = open();
    await shelve("a");
    show({ isStored: true });
    display.put("a", "/", saying("kept"));
    expect(wordsOf(display.find("/?utm=x"))).toBe("kept");
    expect([display.isOfSet("/api/v1/observations.csv"), display.isOfSet("/desk")]).toEqual([true, false]);
    now.turn = 2;
    expect(display.find("/")).toBeUndefined();
    expect(display.isOfSet("/")).toBe(false);
    expect(await display.fetch("/reports")).toBeNull();
    expect(display.releases()).toBeNull();
    show();
    expect(wordsOf(display.find("/"))).toBe("kept");
  });

  it("counts until its time is over", () => {
    const { display, show } = open();
    show({ changesAt: Date.now() - 1 });
    display.put("a", "/", saying("kept"));
    expect([display.find("/"), display.releases()]).toEqual([undefined, null]);
  });

  it("is forgotten when another set takes its place, and nothing is kept for one that went", () => {
    const { display, show } = open();
    show();
    display.put("a", "/", saying("of a"));
    show({ id: "b" });
    display.put("a", "/reports", saying("of a"));
    expect([display.find("/"), display.find("/reports")]).toEqual([undefined, undefined]);
  });
});

describe("from the shelf", () => {
  it("an address is read once and then held in memory", async () => {
    const { display, show } = open();
    await shelve("a");
    show({ isStored: true });
    expect(display.find("/reports")).toBeUndefined();
    expect(wordsOf(await display.fetch("/reports?utm=x"))).toBe("/reports of a");
    expect(wordsOf(display.find("/reports"))).toBe("/reports of a");
    expect(await display.fetch("/desk")).toBeNull();
  });

  it("a damaged file is given to nobody", async () => {
    const { display, show } = open();
    await shelve("a");
    writeFileSync(join(folder, "a", "reports.html"), "<p>other</p>");
    show({ isStored: true });
    expect(await display.fetch("/reports")).toBeNull();
    expect(wordsOf(await display.fetch("/"))).toBe("/ of a");
  });

  it("nothing is given that was read while the turn changed", async () => {
    const { now, display, show } = open();
    await shelve("a");
    show({ isStored: true });
    const reading = display.fetch("/");
    now.turn = 2;
    expect(await reading).toBeNull();
  });
});

it("holds no more than it has room for: what was asked for least goes first", async () => {
  const page = "字".repeat(2_000);
  const { display, show } = open(21_000);
  show();
  display.put("a", "/", saying(page));
  display.put("a", "/reports", saying(page));
  display.find("/");
  display.put("a", "/api/v1/observations.csv", saying(page));
  const held = urls.filter((url) => display.find(url));
  expect(held).toEqual(["/", "/api/v1/observations.csv"]);
});

describe("what is not known yet", () => {
  it("is waited for: a set of an earlier turn is not what was asked for", async () => {
    const { now, display, show } = open();
    let isSettled = false;
    const settled = display.settled(10_000).then(() => (isSettled = true));
    show({ epoch: 0 });
    await new Promise(setImmediate);
    expect([isSettled, display.releases()]).toEqual([false, null]);
    show();
    await settled;
    expect(display.releases()).toEqual([]);
    now.turn = 2;
    expect(display.releases()).toBeNull();
  });

  it("is waited for no longer than told", async () => {
    const { display } = open();
    await display.settled(20);
    expect(display.releases()).toBeNull();
  });
});
