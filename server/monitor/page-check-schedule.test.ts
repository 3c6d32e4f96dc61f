import { expect, it } from "vitest";
import type { PageCheck } from "./page-check";
import { dueCheck } from "./page-check-schedule";

const checked = { mtimeMs: 1, size: 4096 };
const changed = { mtimeMs: 2, size: 4096 };
const noon = new Date(2026, 10, 28, 12);
const today = "2026-11-28";

const last = (secondsAgo: number, more: Partial<PageCheck> = {}): PageCheck => ({
  at: new Date(noon.getTime() - secondsAgo * 1_000).toISOString(),
  ...{ kind: "quick", milliseconds: 100, damage: null, orphans: null, ...more },
});
const damaged = { damage: "Tree 2 page 3" };
const asked = { file: checked, checked, last: last(3_600), lastFull: today, now: noon };

it.each([
  ["never checked", { checked: null, last: null }, "quick"],
  ["not changed", {}, null],
  ["changed", { file: changed }, "quick"],
  ["grown", { file: { ...checked, size: 8192 } }, "quick"],
  ["changed, just after a check", { file: changed, last: last(0.8) }, null],
  ["changed, nine times as long after a check as it took", { file: changed, last: last(0.9) }, "quick"],
  ["changed, after a check that took long", { file: changed, last: last(60, { milliseconds: 7_000 }) }, null],
  ["damaged a moment ago", { last: last(2, damaged) }, null],
  ["damaged some time ago", { last: last(5, damaged) }, "quick"],
  ["damaged, then changed", { file: changed, last: last(2, damaged) }, "quick"],
  ["found damaged by a full check", { file: changed, last: last(5, { ...damaged, kind: "full" }) }, "full"],
  ["a new day", { lastFull: "2026-11-27" }, "full"],
  ["a new day before three", { lastFull: "2026-11-27", now: new Date(2026, 10, 28, 2, 59) }, null],
  ["changed, the clock put back by a day", { file: changed, last: last(-86_400) }, "quick"],
  ["damaged, the clock put back by a day", { last: last(-86_400, damaged) }, "quick"],
] as const)("a file that is %s", (_, question, kind) => {
  expect(dueCheck({ ...asked, ...question })).toBe(kind);
});
