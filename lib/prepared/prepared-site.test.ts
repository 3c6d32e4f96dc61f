import { EventEmitter, once } from "node:events";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { answerFromResponse } from "./answer";
import { openAnswerCache } from "./answer-cache";
import { openPreparedSite, type PreparedSite } from "./prepared-site";
import type { PreparingState } from "./preparing-state";
import { sendAnswer } from "./send-answer";
import { openSetStore } from "./set-store";
import type { ActiveVersion, SiteVersion } from "./site-version";
import { carriedFrom } from "./stored-set";
import { serving } from "./test-server.test-data";
import { prerenderAll } from "./prerender-all";
import { dependOn } from "@/lib/platform/public-pages/dependencies";

let folder: string;
const stops: (() => Promise<void>)[] = [];
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), "annals-public-"))));
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  vi.useRealTimers();
  rmSync(folder, { recursive: true, force: true });
});

type Options = {
  ahead?: boolean;
  isBroken?: boolean;
  embargo?: Embargo;
  onRead?: (side: PreparedSite) => void;
};
type Embargo = { time: number; release: string };

const urls = ["/", "/reports", "/search", "/missing"];
const published = (id: string, changesAt: number): SiteVersion => ({
  ...{ id, addresses: [urls], changesAt, releases: [], shared: new Map(), urgent: ["/reports"] },
  origin: { build: "", office: "", siteTexts: "", releases: [id] },
});

/** All pages but one depend on the release. */
const changed = (before: string | undefined, after: string | undefined) =>
  before === after ? [] : ["release"];

/** What readers are given in front of a public side, without a thread between. */
function inFront(events: EventEmitter) {
  const display = openAnswerCache({ store: openSetStore(folder), maxBytes: 1_000_000 });
  const shown = { isStored: false };
  const activate = async (next: ActiveVersion) => {
    await display.activate(next);
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
    outside: { activate, put, preparing },
  };
}

/** A public side of three pages that print the release in force, over a release that a test sets. */
async function open({ ahead = true, isBroken = false, embargo, onRead }: Options = {}) {
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
    if (url !== "/missing") dependOn("release");
    const body = Buffer.from(url === "/missing" ? "<p>missing</p>" : `<p>${url} ${release}</p>`);
    return answerFromResponse({ status, headers: { "content-type": "text/html" }, body });
  };
  const events = new EventEmitter();
  const say = (line: string) => {
    world.said.push(line);
    events.emit("event");
  };
  const store = openSetStore(folder);
  const begun: Promise<unknown>[] = [];
  const prepare = (id: string, base: string | null) => {
    const make = async () => {
      const set = base === null ? null : await store.open(base);
      const carried = set && carriedFrom(set, changed(set.id, id));
      const isInForce = async () => releaseNow() === id;
      await prerenderAll(published(id, Infinity), { render, store, carried, isInForce, log: say });
    };
    const done = make();
    begun.push(done.catch(() => undefined));
    return { done, stop: () => undefined };
  };
  const { display, shown, states, outside } = inFront(events);
  const side = openPreparedSite({
    published: async () => {
      if (world.isBroken) throw new Error("The database does not open.");
      await setImmediate();
      onRead?.(side);
      return published(releaseNow(), embargo && !isOver() ? embargo.time : Infinity);
    },
    changedSince: async (before, after) => changed(before.releases[0], after.releases[0]),
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
        expect([status, body.toString()]).toEqual([404, "<p>missing</p>"]);
      }
      expect(new Set(world.rendered)).toEqual(new Set(["/missing"]));
    },
  );
});

describe("after a release", () => {
  it("readers are served what was prepared until its pages are made, and then these", async () => {
    const { world, side, read, isPrepared } = await open();
    await isPrepared();
    world.release = "1.1";
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    world.rendered.length = 0;
    await side.refresh();
    expect(world.rendered).toContain("/reports");
    for (const url of ["/", "/reports"]) expect(await read(url)).toBe(`<p>${url} 1.1</p>`);
  });

  it("what it did not change is carried on, for readers and into the folder", async () => {
    const { world, side, read, isPrepared } = await open();
    await isPrepared();
    const file = () => statSync(join(folder, "current", "missing.html")).ino;
    const before = file();
    [world.rendered.length, world.said.length] = [0, 0];
    world.release = "1.1";
    await side.refresh();
    expect(await read("/missing")).toBe("<p>missing</p>");
    await isPrepared();
    expect(world.rendered).not.toContain("/missing");
    expect(world.said.at(-1)).toContain("1 of them as before");
    expect(file()).toBe(before);
  });

  it("one that comes while another is being read is served after it", async () => {
    const { world, side, read, isPrepared } = await open();
    await isPrepared();
    world.release = "1.1";
    const first = side.refresh();
    world.release = "1.2";
    const second = side.refresh();
    await first;
    expect(await read("/reports")).toMatch(/<p>.reports 1\.[12]<.p>/);
    await second;
    expect(await read("/reports")).toBe("<p>/reports 1.2</p>");
    await isPrepared();
  });

  it("what was read is served, however quickly releases follow each other", async () => {
    let changes = 0;
    const change = (side: PreparedSite) => (changes += 1) <= 1_000 && void side.refresh();
    const { side, read } = await open({ ahead: false, onRead: change });
    await side.opened;
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    expect(changes).toBeLessThan(1_000);
    changes = Infinity;
  });

  it("the folder changes as a whole", async () => {
    const { world, side, isPrepared } = await open();
    await isPrepared();
    world.said.length = 0;
    world.release = "1.1";
    await side.refresh();
    expect(readFileSync(join(folder, "current", "reports.html"), "utf8")).toBe("<p>/reports 1.0</p>");
    await isPrepared();
    expect(readFileSync(join(folder, "current", "reports.html"), "utf8")).toBe("<p>/reports 1.1</p>");
  });

  it("that was refused, what was prepared is served on", async () => {
    const { world, side, read, isPrepared } = await open();
    await isPrepared();
    world.rendered.length = 0;
    await side.refresh();
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

it("removes what a server that was killed has left of another set", async () => {
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
    world.release = "1.1";
    await side.refresh();
    await reaches("current");
    expect(stored()).toBe("<p>/reports 1.1</p>");
  });

  it("is tried again at once after a change that was refused", async () => {
    spoil();
    const { side, reaches } = await open();
    await reaches("failing");
    mend();
    await side.refresh();
    await reaches("current");
    expect(stored()).toBe("<p>/reports 1.0</p>");
  });

  it("goes on where it broke off when a page of it could not be rendered", async () => {
    const { world, side, isPrepared, reaches, states } = await open();
    await isPrepared();
    world.release = "1.1";
    world.unrenderable = "/search";
    await side.refresh();
    await reaches("failing");
    expect(states.at(-1)).toMatchObject({ reason: expect.stringContaining("/search") as string });
    expect(stored()).toBe("<p>/reports 1.0</p>");
    world.unrenderable = "";
    world.rendered.length = 0;
    await side.refresh();
    await reaches("current");
    expect(stored()).toBe("<p>/reports 1.1</p>");
    expect(world.rendered).toEqual(["/search"]);
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

  it("never serves a file that was damaged meanwhile, and makes the set anew", async () => {
    await (await open()).isPrepared();
    const file = join(folder, "current", "reports.html");
    writeFileSync(file, "<p>damaged</p>");
    const { read, reaches } = await open();
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
    await reaches("current");
    expect(readFileSync(file, "utf8")).toBe("<p>/reports 1.0</p>");
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
  });
});

describe("before a release", () => {
  it("the pages that are looked at first are rendered for nobody, once", async () => {
    const { world, side, read, isPrepared } = await open();
    await isPrepared();
    world.rendered.length = 0;
    await Promise.all([side.rehearse(), side.rehearse()]);
    expect(world.rendered).toEqual(published("1.0", Infinity).urgent);
    expect(await read("/reports")).toBe("<p>/reports 1.0</p>");
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
