import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { env } from "@/lib/platform/env";
import { readLastMirror } from "./last-mirror";
import { liveAddress, mirrorThisSite } from "./mirror-this-site";
import { smallSite, storeSet } from "./sets.test-data";

const before = { ...env };
let folder: string;
const database = () => join(folder, "annals.db");
const target = () => join(folder, "mirror");

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "annals-own-mirror-"));
  env.DATABASE_URL = `file:${database()}`;
  env.MIRROR_TO = target();
});
afterEach(() => {
  Object.assign(env, { MIRROR_TO: undefined, MIRROR_LIVE_URL: undefined, APP_URL: undefined, ...before });
  rmSync(folder, { recursive: true, force: true });
});

it("notes when the mirror that is kept up last had what is published, and why it has not", async () => {
  expect(readLastMirror(database())).toEqual({ at: null, target: null, ok: true, error: null });
  await expect(mirrorThisSite(target())).rejects.toThrow(/no complete set/);
  expect(readLastMirror(database())).toMatchObject({
    at: null,
    ok: false,
    error: expect.stringMatching(/no complete set/) as string,
  });
  await storeSet(join(folder, "prepared"), "one", smallSite);
  await mirrorThisSite(target());
  const made = readLastMirror(database());
  expect(made).toMatchObject({
    target: target(),
    ok: true,
    error: null,
    at: expect.stringMatching(/^\d{4}-/) as string,
  });
  rmSync(join(folder, "prepared"), { recursive: true });
  await expect(mirrorThisSite(target())).rejects.toThrow();
  expect(readLastMirror(database())).toMatchObject({ at: made.at, ok: false });
});

it("says nothing of a mirror that somebody makes elsewhere", async () => {
  await storeSet(join(folder, "prepared"), "one", smallSite);
  await mirrorThisSite(join(folder, "another"));
  expect(readLastMirror(database()).at).toBeNull();
});

it.each([
  [undefined, undefined, null],
  ["https://annals.example.org/", undefined, "https://annals.example.org"],
  ["https://annals.example.org", "https://desk.example.org", "https://desk.example.org"],
  ["https://annals.example.org", "none", null],
])("with APP_URL %s and MIRROR_LIVE_URL %s, links lead to %s", (appUrl, live, expected) => {
  Object.assign(env, { APP_URL: appUrl, MIRROR_LIVE_URL: live });
  expect(liveAddress()).toBe(expected);
});
