import { EventEmitter, once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerFromResponse } from "./answer";
import { openAnswerCache } from "./answer-cache";
import { openPreparedSite } from "./prepared-site";
import type { PreparingState } from "./preparing-state";
import { sendAnswer } from "./send-answer";
import { openSetStore } from "./set-store";
import type { ActiveVersion } from "./site-version";
import { serving } from "./test-server.test-data";
import { prerenderAll } from "./prerender-all";

let folder: string;
const stops: (() => Promise<void>)[] = [];
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "annals-public-"))));
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

type Options = { ahead?: boolean; isBroken?: boolean; embargo?: Embargo };
type Embargo = { time: number; release: string };

const urls = ["/", "/reports", "/search", "/missing"];
const published = (id: string, changesAt: number) => ({
  ...{ id, urls, changesAt },
  releases: [],
});

/** What readers are given in front of a public side, without a thread between. */
function inFront(events: EventEmitter) {
  let turn = 0;
  const display = openAnswerCache({ epoch: () => turn, store: openSetStore(folder), maxBytes: 1_000_000 });
  const shown = { isStored: false };
  const activate = (next: ActiveVersion) => {
    display.activate(next);
    shown.isStored = next.isStored;
    events.emit("event");
  };
  const { put } = display;
  const states: PreparingState[] = [];
  const preparing = (state: PreparingState) => {
    states.push(state);
    events.emit("event");
  };
  return {
    display,
    shown,
    states,
    outside: { epoch: () => turn, invalidate: () => (turn += 1), activate, put, preparing },
  };
}

/** A public side of three pages that print the release in force, over a release that a test sets. */
async function open({ ahead = true, isBroken = false, embargo }: Options = {}) {
  const world = {
    ...{ release: "1.0", isBroken, unrenderable: "" },
    ...{ rendered: [] as string[], said: [] as string[] },
  };
  const isOver = () => embargo !== undefined && Date.now() >= embargo.time;
  const releaseNow = () => (embargo && isOver() ? embargo.release : world.release);
  const render = async (url: string) => {
    const release = releaseNow();
    world.rendered.push(url);
    await setImmediate();
    if (url === world.unrenderable) throw new Error(`${url} does not render.`);
    if (world.isBroken) throw new Error("The database does not open.");
    decodeURIComponent(url);
    const status = [...urls, "/search?q=a"].includes(url) ? 200 : 404;
    const body = Buffer.from(`<p>${url} ${release}</p>`);
    return answerFromResponse({ status, headers: { "content-type": "text/html" }, body });
  };
  const events = new EventEmitter();
  const say = (line: string) => {
    world.said.push(line);
    events.emit("event");
  };
  const store = openSetStore(folder);
  const begun: Promise<unknown>[] = [];
  const prepare = (id: string) => {
    const done = prerenderAll(published(id, Infinity), { render, store, log: say });
    begun.push(done.catch(() => undefined));
    return { done, stop: () => undefined };
  };
  const { display, shown, states, outside } = inFront(events);
  const side = openPreparedSite({
    published: async () => {
      if (world.isBroken) throw new Error("The database does not open.");
      return published(releaseNow(), embargo && !isOver() ? embargo.time : Infinity);
    },
    render,
    isReaderPath: (path) => !path.startsWith("/desk"),
    missing: () => "/missing",
    frontCache: outside,
    prerendering: ahead ? { store, prepare } : null,
    log: say,
  });
  const site = await serving(async (request, response) => {
    const { method, url = "/" } = request;
    const ready = method === "GET" ? (display.find(url) ?? (await display.fetch(url))) : null;
    if (ready) sendAnswer(request, response, ready);
    else if (!side.answer(request, response)) response.end("for Next");
  });
  const read = async (path: string) => (await site.ask(path)).body.toString();
  const isPrepared = async () => {
    const isSaid = () => world.said.at(-1)?.includes("are prepared");
    while (!isSaid() || !shown.isStored) await once(events, "event");
  };
  stops.push(async () => {
    // Answered only when it is known what is in force, so what is to be prepared has been begun.
    await read("/search");
    side.close();
    site.stop();
    await Promise.all(begun);
  });
  const reaches = async (state: PreparingState["state"]) => {
    while (states.at(-1)?.state !== state) await once(events, "event");
  };
  return { world, side, site, read, isPrepared, states, reaches };
}

describe("what is served", () => {
  it("is rendered once and then given from memory", async () => {
    const { world, read, isPrepared } = await open();
    await isPrepared();
    expect(world.rendered.toSorted()).toEqual(urls.toSorted());
    expect(await read("/reports?utm=x")).toBe("<p>/reports 1.0</p>");
    expect(world.rendered.length).toBe(4);
  });

  it("is made when asked for where it has not been prepared", async () => {
    const { world, read } = await open({ ahead: false });
    expect(await Promise.all([read("/reports"), read("/reports")])).toEqual(
      Array(2).fill("<p>/reports 1.0</p>"),
    );
    expect(await read("/search?q=a")).toBe("<p>/search?q=a 1.0</p>");
    expect(await read("/search?q=a")).toBe("<p>/search?q=a 1.0</p>");
    expect(world.rendered.filter((url) => url === "/search?q=a").length).toBe(2);
  });

  it("leaves the staff area and all writing to Next", async () => {
    const { site, read } = await open();
    expect(await read("/desk")).toBe("for Next");
    expect((await site.ask("/reports", {}, "POST")).body.toString()).toBe("for Next");
  });

  it.each(["/nothing", "/%zz", "/reports/%E4%B8"])(
    "says so where an address leads nowhere: %s",
    async (url) => {
      const { world, site } = await open({ ahead: false });
      for (let n = 0; n < 3; n += 1) {
        const { status, body } = await site.ask(url);
        expect([status, body.toString()]).toEqual([404, "<p>/missing 1.0</p>"]);
      }
      expect(new Set(world.rendered)).toEqual(new Set(["/missing"]));
    },
  );
});

describe("after a release", () => {
  it("the next request sees it, on every page, before anything was prepared again", async () => {
    const { world, side, read, isPrepared } = await open();
    await isPrepared();
    const changed = side.changing();
    world.release = "1.1";
    expect(await read("/reports")).toBe("<p>/reports 1.1</p>");
    changed();
    for (const url of ["/", "/reports"]) expect(await read(url)).toBe(`<p>${url} 1.1</p>`);
  });

  it("the folder changes as a whole", async () => {
    const { world, side, isPrepared } = await open();
    await isPrepared();
    world.said.length = 0;
    const changed = side.changing();
    world.release = "1.1";
    changed();
    expect(readFileSync(join(folder, "current", "reports.html"), "utf8")).toBe("<p>/reports 1.0</p>");
    await isPrepared();
    expect(readFileSync(join(folder, "current", "reports.html"), "utf8")).toBe("<p>/reports 1.1</p>");
  });

  it("that was refused, what was prepared is served on", async () => {
    const { world, side, read, isPrepared } = await open();
    await isPrepared();
    world.rendered.length = 0;
    side.changing()();
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    expect(world.rendered).toEqual([]);
  });

  it("set for a later time, the first request from then on sees it", async () => {
    const time = embargoed();
    const { world, read, isPrepared } = await open({ embargo: { time, release: "1.1" } });
    await isPrepared();
    world.said.length = 0;
    vi.setSystemTime(time - 1);
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    vi.setSystemTime(time);
    expect(await read("/reports")).toBe("<p>/reports 1.1</p>");
    await isPrepared();
    expect(readFileSync(join(folder, "current", "index.html"), "utf8")).toBe("<p>/ 1.1</p>");
  });

  it("set for a later time, the folder changes then even if nobody asks", async () => {
    const time = embargoed();
    const { world, isPrepared } = await open({ embargo: { time, release: "1.1" } });
    await isPrepared();
    world.said.length = 0;
    vi.advanceTimersByTime(time - Date.now());
    await isPrepared();
    expect(readFileSync(join(folder, "current", "index.html"), "utf8")).toBe("<p>/ 1.1</p>");
  });
});

it("removes what a server that was killed has left of a set", async () => {
  mkdirSync(join(folder, "killed.partial"), { recursive: true });
  const { isPrepared } = await open();
  await isPrepared();
  expect(readdirSync(folder)).not.toContain("killed.partial");
});

describe("a set that cannot be stored", () => {
  /** Puts a file where the folder should be, as a folder that cannot be written. */
  const spoil = () => (rmSync(folder, { recursive: true }), writeFileSync(folder, ""));
  const mend = () => (rmSync(folder), mkdirSync(folder));
  const stored = () => readFileSync(join(folder, "current", "reports.html"), "utf8");

  it("is tried again at once at the next change, and the folder then shows it", async () => {
    spoil();
    const { world, side, reaches } = await open();
    await reaches("failing");
    mend();
    const changed = side.changing();
    world.release = "1.1";
    changed();
    await reaches("current");
    expect(stored()).toBe("<p>/reports 1.1</p>");
  });

  it("is tried again at once after a change that was refused", async () => {
    spoil();
    const { side, reaches } = await open();
    await reaches("failing");
    mend();
    side.changing()();
    await reaches("current");
    expect(stored()).toBe("<p>/reports 1.0</p>");
  });

  it("leaves no draft behind when a page of it cannot be rendered", async () => {
    const { world, side, isPrepared, reaches, states } = await open();
    await isPrepared();
    const changed = side.changing();
    world.release = "1.1";
    world.unrenderable = "/reports";
    changed();
    await reaches("failing");
    expect(states.at(-1)).toMatchObject({ reason: expect.stringContaining("/reports") as string });
    expect(readdirSync(folder).filter((name) => name.endsWith(".partial"))).toEqual([]);
    expect(stored()).toBe("<p>/reports 1.0</p>");
  });
});

/** A time in a minute, by a clock that stands until the test moves it. */
function embargoed(): number {
  vi.useFakeTimers({ toFake: ["Date", "setTimeout", "clearTimeout"] });
  return Date.now() + 60_000;
}

describe("a server started anew", () => {
  it("uses what was prepared for the same releases and renders nothing", async () => {
    await (await open()).isPrepared();
    const { world, read, isPrepared } = await open();
    await isPrepared();
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    expect(world.rendered).toEqual([]);
  });
});

describe("with a database that does not open", () => {
  it("what was prepared is served, and the rest is an apology without a script", async () => {
    const { world, site, read, isPrepared } = await open();
    await isPrepared();
    world.isBroken = true;
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    const { status, body } = await site.ask("/search?q=a");
    expect(status).toBe(500);
    expect(body.toString()).toContain("页面暂时打不开");
    expect(body.toString()).not.toContain("<script");
  });

  it("a server started anew serves what was prepared last", async () => {
    await (await open()).isPrepared();
    const { read, site } = await open({ isBroken: true });
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    expect((await site.ask("/search?q=a")).status).toBe(500);
  });
});
