import { describe, expect, it } from "vitest";
import { ownWork, urgencyOf, type SectionWork } from "./work";

const counts = (empty: number, draft: number, approved = 0, returned = 0) => ({
  ...{ empty, returned, draft, approved },
  submitted: 0,
});

describe("the urgency of a section", () => {
  it.each([
    ["returned", { statusCounts: counts(0, 2, 0, 1), dueOn: "2026-01-09" }],
    ["overdue", { statusCounts: counts(3, 0), dueOn: "2026-01-09" }],
    ["soon", { statusCounts: counts(3, 0), dueOn: "2026-01-10" }],
    ["soon", { statusCounts: counts(0, 1), dueOn: "2026-01-17" }],
    [null, { statusCounts: counts(3, 0), dueOn: "2026-01-18" }],
    [null, { statusCounts: counts(3, 0), dueOn: null }],
    [null, { statusCounts: counts(0, 0, 5), dueOn: "2025-01-01" }],
  ] as const)("is %s", (urgency, section) => {
    expect(urgencyOf(section, "2026-01-10")).toBe(urgency);
  });
});

describe("my work", () => {
  const section = (number: string, isMine: boolean, empty: number): SectionWork => ({
    number,
    title: { zh: number, en: number },
    isMine,
    statusCounts: counts(empty, 0, 1),
    dueOn: null,
    urgency: null,
  });

  it("is my own sections that are not fully approved", () => {
    const sections = [section("8.1", true, 0), section("8.2", true, 2), section("8.3", false, 2)];
    const years = [
      { year: 2024, title: { zh: "", en: "" }, sections },
      { year: 2023, title: { zh: "", en: "" }, sections: [section("8.1", true, 0)] },
    ];
    const work = ownWork(years).map(({ year, sections: own }) => [year, own.map(({ number }) => number)]);
    expect(work).toEqual([[2024, ["8.2"]]]);
  });
});
