import { describe, expect, it } from "vitest";
import { urgencyOf } from "./due";
import { dayOf, daysBetween } from "@/lib/platform/office-day";

describe("the urgency of a section", () => {
  it.each([
    ["overdue", { left: 3, dueOn: "2026-01-09" }],
    ["soon", { left: 3, dueOn: "2026-01-10" }],
    ["soon", { left: 1, dueOn: "2026-01-17" }],
    [null, { left: 3, dueOn: "2026-01-18" }],
    [null, { left: 3, dueOn: null }],
    [null, { left: 0, dueOn: "2025-01-01" }],
  ] as const)("is %s", (urgency, section) => {
    expect(urgencyOf(section, "2026-01-10")).toBe(urgency);
  });
});

it.each([
  ["2026-01-10", "2026-01-10", 0],
  ["2026-02-28", "2026-03-01", 1],
  ["2026-03-01", "2026-02-27", -2],
])("from %s to %s are %i days", (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
});

it.each([
  ["2026-01-09T15:59:59Z", "2026-01-09"],
  ["2026-01-09T16:00:00Z", "2026-01-10"],
])("at %s it is %s in the office", (instant, day) => {
  expect(dayOf(new Date(instant))).toBe(day);
});
