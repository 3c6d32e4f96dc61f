import fc from "fast-check";
import { expect, it } from "vitest";
import { expired } from "./retention";

const made = (day: string) => ({ file: day, at: new Date(`${day}T18:30:00Z`) });
const days = (from: string, count: number) =>
  Array.from({ length: count }, (_, index) =>
    made(new Date(Date.parse(from) + index * 864e5).toISOString().slice(0, 10)),
  );
const files = (backups: { file: string }[]) => backups.map(({ file }) => file).toSorted();

it.each([
  ["nothing while there are few", days("2026-03-01", 3), 14, []],
  [
    "the ones before the newest, but the last of a month",
    days("2026-02-26", 6),
    2,
    ["2026-02-26", "2026-02-27", "2026-03-01"],
  ],
  [
    "the months before the newest twelve",
    [...Array(15).keys()].map((month) =>
      made(`${2025 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-10`),
    ),
    1,
    ["2025-01-10", "2025-02-10", "2025-03-10"],
  ],
])("removes %s", (_, backups, keep, expected) => {
  expect(files(expired(backups, keep))).toEqual(expected);
});

it("never removes the newest ones, in whatever order they are listed, and leaves at most twelve more", () => {
  const time = fc.date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true });
  const lists = fc.uniqueArray(time, { selector: (at) => at.getTime(), maxLength: 60 });
  fc.assert(
    fc.property(lists, fc.integer({ min: 1, max: 20 }), (times, keep) => {
      const backups = times.map((at) => ({ file: at.toISOString(), at }));
      const gone = new Set(expired(backups, keep));
      const newest = backups.toSorted((a, b) => b.at.getTime() - a.at.getTime()).slice(0, keep);
      expect(newest.some((backup) => gone.has(backup))).toBe(false);
      expect(backups.length - gone.size).toBeLessThanOrEqual(keep + 12);
      expect(files(expired(backups.toReversed(), keep))).toEqual(files([...gone]));
    }),
  );
});
