import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isVersioned } from "./addresses";
import { type Entry, entryOf, hashOf, type MirrorFile, planOf } from "./model";

const now = new Date("2026-11-29T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3600_000);

function fileOf(url: string, body: string): MirrorFile {
  const sha256 = hashOf(body);
  const read = async () => ({ plain: Buffer.from(body) });
  return { key: url.slice(1), url, sha256, stamp: hashOf(sha256), headers: {}, read };
}

const asFormer = (entries: readonly Entry[]) => new Map(entries.map((entry) => [entry.key, entry]));
const stored = (url: string, body: string): Entry => entryOf(fileOf(url, body), body.length);
const keys = (entries: readonly { key: string }[]) => entries.map(({ key }) => key);

function planned(files: MirrorFile[], former: Entry[], { at = now, missing = "" } = {}) {
  const plan = planOf(files, asFormer(former), { now: at, isThere: ({ key }) => key !== missing });
  const { send, same, kept, removed } = plan;
  return {
    send: keys(send),
    same: keys(same),
    kept: keys(kept),
    removed: keys(removed),
    broken: plan.broken,
  };
}

const nothing = { send: [], same: [], kept: [], removed: [], broken: [] };

describe("a plan", () => {
  it.each([
    ["sends what is new", [fileOf("/a", "1")], [], { send: ["a"] }],
    ["leaves what is the same", [fileOf("/a", "1")], [stored("/a", "1")], { same: ["a"] }],
    ["sends what changed", [fileOf("/a", "2")], [stored("/a", "1")], { send: ["a"] }],
    ["removes what is published no more", [], [stored("/a", "1")], { removed: ["a"] }],
    ["keeps a version for ever", [], [stored("/r/versions/1.0", "1")], { kept: ["r/versions/1.0"] }],
    [
      "keeps a style sheet for a day",
      [],
      [stored("/_next/static/a.css", "1")],
      { kept: ["_next/static/a.css"] },
    ],
  ])("%s", (_, files, former, expected) => {
    expect(planned(files, former)).toEqual({ ...nothing, ...expected });
  });

  it("sends again what the target has lost", () => {
    const plan = planned([fileOf("/a", "1")], [stored("/a", "1")], { missing: "a" });
    expect(plan).toEqual({ ...nothing, send: ["a"] });
  });

  it("removes a style sheet a day after it was last needed, unless a version that stays may need it", () => {
    const sheet = stored("/_next/static/a.css", "1");
    const [gone] = planOf([], asFormer([sheet]), { now, isThere: () => true }).kept;
    const former = gone ? [gone] : [];
    expect(planned([], former, { at: later(23) }).kept).toEqual(["_next/static/a.css"]);
    expect(planned([], former, { at: later(24) }).removed).toEqual(["_next/static/a.css"]);
    const withVersion = [...former, stored("/r/versions/1.0", "1")];
    expect(planned([], withVersion, { at: later(24) }).removed).toEqual([]);
  });

  it("tells of a version whose data would become other than it was", () => {
    const url = "/api/v1/observations.csv?year=2023&version=1.0";
    expect(planned([fileOf(url, "2")], [stored(url, "1")]).broken).toEqual([url]);
    expect(planned([fileOf(url, "1")], [stored(url, "1")]).broken).toEqual([]);
  });
});

const urls = fc.constantFrom(
  "/",
  "/a",
  "/b",
  "/r/versions/1.0",
  "/r/versions/1.1",
  "/_next/static/a.css",
  "/feed.xml",
);
const sites = fc.dictionary(urls, fc.constantFrom("1", "2", "3"), { noNullPrototype: true });

it("whatever is published one after the other, a mirror has the newest of it, every version, and nothing is sent twice", () => {
  fc.assert(
    fc.property(fc.array(sites, { minLength: 1, maxLength: 6 }), (published) => {
      let former: Entry[] = [];
      const versions = new Set<string>();
      published.forEach((site, day) => {
        const files = Object.entries(site).map(([url, body]) => fileOf(url, body));
        const step = (at: Date) => planOf(files, asFormer(former), { now: at, isThere: () => true });
        const plan = step(later(48 * day));
        former = [...plan.same, ...plan.kept, ...plan.send.map((file) => entryOf(file, 1))];
        for (const url of Object.keys(site)) if (isVersioned(url)) versions.add(url.slice(1));
        const has = new Map(former.map(({ key, stamp }) => [key, stamp]));
        for (const { key, stamp } of files) expect(has.get(key)).toBe(stamp);
        for (const key of versions) expect(has.has(key)).toBe(true);
        const again = step(later(48 * day));
        expect([again.send, again.removed]).toEqual([[], []]);
      });
    }),
  );
});
