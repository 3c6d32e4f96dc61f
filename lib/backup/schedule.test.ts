import { expect, it } from "vitest";
import { delayAfterStart, nextBackupAt } from "./schedule";

const at = (text: string) => new Date(text).getTime();
const startedAt = at("2026-03-10T09:00:00");
const soon = startedAt + delayAfterStart;

it.each([
  ["soon after the first start", null, null, soon],
  ["at its time when the last one is of this night", "2026-03-10T02:30:10", null, at("2026-03-11T02:30:00")],
  [
    "at its time when the last one was made up for by day",
    "2026-03-10T08:00:00",
    null,
    at("2026-03-11T02:30:00"),
  ],
  ["tonight when the last one came before its time", "2026-03-10T09:05:00", null, at("2026-03-11T02:30:00")],
  ["soon after a start that comes after its time", "2026-03-09T02:30:10", null, soon],
  ["soon after a start that comes days later", "2026-03-01T02:30:10", null, soon],
  ["an hour after it failed", "2026-03-10T02:30:10", "2026-03-11T02:30:05", at("2026-03-11T03:30:05")],
  ["an hour after the first one failed", null, "2026-03-10T09:10:00", at("2026-03-10T10:10:00")],
  [
    "at its time once it was made after failing",
    "2026-03-11T03:30:00",
    "2026-03-11T02:30:05",
    at("2026-03-12T02:30:00"),
  ],
])("is due %s", (_, made, failed, expected) => {
  const standing = { startedAt, lastMade: made && at(made), lastFailed: failed && at(failed) };
  const due = nextBackupAt(
    { ...standing, lastMade: standing.lastMade || null, lastFailed: standing.lastFailed || null },
    "02:30",
  );
  expect(new Date(due)).toEqual(new Date(expected));
});
