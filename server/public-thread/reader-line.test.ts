import fc from "fast-check";
import { setImmediate } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import {
  LineIsFullError,
  longestPace,
  openReaderLine,
  ReaderLeftError,
  readerLineCounts,
  shareOfStrangers,
} from "./reader-line";

/** A line whose pages are done when the test says so. */
function open({ epoch = () => 1 as number | null, isStaffWaiting = (): boolean => false } = {}) {
  const made: string[] = [];
  const ends = new Map<string, { resolve: (page: string) => void; reject: (error: Error) => void }>();
  const line = openReaderLine({ epoch, isStaffWaiting });
  const make = (url: string) => {
    made.push(url);
    return new Promise<string>((resolve, reject) => ends.set(url, { resolve, reject }));
  };
  const enter = (url: string, address = url, key: string | null = url) => {
    const left = new AbortController();
    const answer = line.ask({ key, address, left: left.signal }, () => make(url));
    answer.catch(() => undefined);
    return { answer, leave: () => left.abort() };
  };
  const finish = async (url: string, page = `page of ${url}`) => {
    ends.get(url)?.resolve(page);
    await setImmediate();
  };
  return { enter, finish, ends, made, line };
}

const pages = (count: number, prefix = "/") =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe("the line of readers", () => {
  it("has two pages made at a time, in the order in which they were asked for", async () => {
    const { enter, finish, made } = open();
    const answers = pages(4).map((url) => enter(url).answer);
    expect(made).toEqual(["/0", "/1"]);
    await finish("/1");
    expect(made).toEqual(["/0", "/1", "/2"]);
    await finish("/0");
    for (const url of ["/2", "/3"]) await finish(url);
    expect(await Promise.all(answers)).toEqual(pages(4).map((url) => `page of ${url}`));
  });

  it("forgets those who left before their turn", async () => {
    const { enter, finish, made } = open();
    const readers = pages(20).map((url) => enter(url));
    for (const { leave } of readers) leave();
    const { answer } = enter("/last");
    await finish("/0");
    expect(made).toEqual(["/0", "/1", "/last"]);
    await finish("/last");
    expect(await answer).toBe("page of /last");
    await expect(readers[5]?.answer).rejects.toThrow(ReaderLeftError);
  });

  it("keeps the place of a page under way until it is done, though its reader has left", async () => {
    const { enter, finish, made } = open();
    const [first] = pages(3).map((url) => enter(url));
    first?.leave();
    await setImmediate();
    expect(made).toEqual(["/0", "/1"]);
    await finish("/0");
    expect(made).toEqual(["/0", "/1", "/2"]);
  });

  it("goes on after a page that failed, and tells its reader", async () => {
    const { enter, ends, made } = open();
    const [first] = pages(3).map((url) => enter(url));
    ends.get("/0")?.reject(new Error("broken"));
    await expect(first?.answer).rejects.toThrow("broken");
    await setImmediate();
    expect(made).toHaveLength(3);
  });

  it("refuses beyond thirty who wait, and counts them", async () => {
    const { enter } = open();
    const refusedBefore = readerLineCounts().refused;
    const answers = pages(33).map((url) => enter(url).answer);
    await expect(answers[32]).rejects.toThrow(LineIsFullError);
    expect(readerLineCounts()).toEqual({ underWay: 2, waiting: 30, refused: refusedBefore + 1 });
  });

  it("leaves half of the places to others than one address, and serves them in between", async () => {
    const { enter, finish, made } = open();
    const greedy = pages(100).map((url) => enter(url, "greedy").answer);
    await expect(greedy[17]).rejects.toThrow(LineIsFullError);
    enter("/modest");
    await finish("/0");
    await finish("/1");
    expect(made).toEqual(["/0", "/1", "/modest", "/2"]);
  });
});

describe("while staff are waiting", () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] }));
  afterEach(() => void vi.useRealTimers());

  it.each([
    ["a short one", 20, 20 / shareOfStrangers],
    ["a long one", 600, longestPace],
  ])(
    "the page after %s waits until strangers have had their share, and none is made beside it",
    async (_, took, next) => {
      const { enter, finish, made } = open({ isStaffWaiting: () => true });
      pages(4).forEach((url) => enter(url));
      expect(made).toEqual(["/0"]);
      vi.advanceTimersByTime(took);
      await finish("/0");
      vi.advanceTimersByTime(next - took - 1);
      expect(made).toEqual(["/0"]);
      vi.advanceTimersByTime(1);
      expect(made).toEqual(["/0", "/1"]);
      vi.advanceTimersByTime(10 * longestPace);
      expect(made).toEqual(["/0", "/1"]);
    },
  );

  it("people who sign in one after the other do not wait for a second each", async () => {
    const { enter, finish, made } = open({ isStaffWaiting: () => true });
    for (const url of pages(10)) {
      enter(url);
      vi.advanceTimersByTime(15);
      await finish(url);
      vi.advanceTimersByTime(15 / shareOfStrangers - 15);
    }
    expect(made).toEqual(pages(10));
    expect(performance.now()).toBeLessThanOrEqual(1000);
  });

  it("the others wait, and go on as soon as staff are answered", () => {
    let isWaiting = true;
    const { enter, made, line } = open({ isStaffWaiting: () => isWaiting });
    pages(4).forEach((url) => enter(url));
    isWaiting = false;
    line.beginNext();
    expect(made).toEqual(["/0", "/1"]);
  });
});

describe("what is one person's", () => {
  it("is made for each who asks", () => {
    const { enter, made } = open();
    enter("/sign-in", "one", null);
    enter("/sign-in", "two", null);
    expect(made).toEqual(["/sign-in", "/sign-in"]);
  });
});

describe("readers of the same page", () => {
  it("share a place while it waits, and when one leaves the others are answered", async () => {
    const { enter, finish, made } = open();
    pages(2).forEach((url) => enter(url));
    const same = pages(50).map(() => enter("/home", "one"));
    same[0]?.leave();
    await finish("/0");
    await finish("/home");
    expect(await Promise.all(same.slice(1).map(({ answer }) => answer))).toEqual(
      Array(49).fill("page of /home"),
    );
    expect(made).toEqual(["/0", "/1", "/home"]);
  });

  it("share one that is being made", async () => {
    const { enter, finish, made } = open();
    const answers = [enter("/home").answer, enter("/home").answer];
    await finish("/home");
    expect(await Promise.all(answers)).toEqual(["page of /home", "page of /home"]);
    expect(made).toEqual(["/home"]);
  });

  it.each([
    ["after a release", [1, 2]],
    ["while a release is under way", [null, null]],
  ])("do not share one that was begun before they asked %s", (_, [before, after]) => {
    let now: number | null = before ?? null;
    const { enter, made } = open({ epoch: () => now });
    enter("/home");
    now = after ?? null;
    enter("/home");
    expect(made).toEqual(["/home", "/home"]);
  });
});

const step = fc.oneof(
  fc.record({ do: fc.constant("ask" as const), url: fc.nat(40), address: fc.nat(3) }),
  fc.record({ do: fc.constant("leave" as const), url: fc.nat(80), address: fc.constant(0) }),
  fc.record({ do: fc.constant("finish" as const), url: fc.nat(40), address: fc.constant(0) }),
);

it("never makes more than two, never keeps more than thirty, and ends empty", async () => {
  const law = fc.asyncProperty(fc.array(step, { maxLength: 150 }), async (steps) => {
    const { enter, finish, ends } = open();
    const readers: ReturnType<typeof enter>[] = [];
    for (const { do: name, url, address } of steps) {
      if (name === "ask") readers.push(enter(`/${url}`, String(address)));
      else if (name === "leave") readers[url]?.leave();
      else await finish(`/${url}`);
      const { underWay, waiting } = readerLineCounts();
      expect(underWay).toBeLessThanOrEqual(2);
      expect(waiting).toBeLessThanOrEqual(30);
    }
    for (const { leave } of readers) leave();
    for (const url of ends.keys()) await finish(url);
    expect(readerLineCounts()).toMatchObject({ underWay: 0, waiting: 0 });
    for (const { answer } of readers) await answer.catch(() => undefined);
  });
  await fc.assert(law);
});
