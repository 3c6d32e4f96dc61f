import { describe, expect, it } from "vitest";
import type { FieldStatus } from "@/lib/entry/form/form";
import type { Reminder } from "@/lib/notices/repository";
import { dueSections, remindersOf } from "./due-reminders";

const title = { zh: "培训", en: "Training" };
const today = "2026-01-10";

function years(dueOn: string | null, status: FieldStatus = "empty", isReleased = false) {
  const fields = [{ id: "f", key: "f", isRequired: true, status }];
  const section = { id: "s", number: "8.3", title, topicId: "training", dueOn, fields };
  return [{ reportId: "r", year: 2025, title, isReleased, sections: [section] }];
}

describe("a section is reminded of", () => {
  it.each([
    ["2026-01-18", 0],
    ["2026-01-17", 1],
    ["2026-01-10", 1],
    ["2026-01-09", 0],
    [null, 0],
  ])("where it is due on %s: %i", (dueOn, count) => {
    expect(dueSections(years(dueOn), today)).toHaveLength(count);
  });

  it.each([
    ["draft", false, 1],
    ["returned", false, 1],
    ["submitted", false, 0],
    ["approved", false, 0],
    ["empty", true, 0],
  ] as const)("where its field is %s and its year released: %s", (status, isReleased, count) => {
    expect(dueSections(years("2026-01-12", status, isReleased), today)).toHaveLength(count);
  });
});

describe("who fills it in", () => {
  const editors = new Map([["training", [{ id: "li" }, { id: "wang" }]]]);
  const on = (day: string) => new Date(`${day}T01:00:00Z`);

  /** The days of January 2026 on which li is reminded of a section that is due on the 20th, looked at on these days. */
  function daysReminded(looked: readonly string[]) {
    const past: Reminder[] = [];
    for (const day of looked) {
      const due = { sections: dueSections(years("2026-01-20"), day), parts: [] };
      for (const [personId, reminded] of remindersOf(due, editors, { past: [...past], today: day }))
        past.push({ personId, at: on(day), ...reminded });
    }
    return past.filter(({ personId }) => personId === "li").map(({ at }) => at.getUTCDate());
  }
  const january = (...days: number[]) => days.map((day) => `2026-01-${String(day).padStart(2, "0")}`);

  it.each([
    ["every day", january(11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21), [13, 19]],
    ["several times a day", january(13, 13, 19, 19), [13, 19]],
    ["only from the day after", january(14, 15, 20), [14, 20]],
    ["only on the last day", january(20), [20]],
  ])("is reminded 7 days and 1 day before, once each, where it is looked at %s", (_, looked, reminded) => {
    expect(daysReminded(looked)).toEqual(reminded);
  });

  it("is reminded again where the due day was moved, though not twice on one day", () => {
    const [moved] = dueSections(years("2026-01-12"), today);
    const before = { ...moved!, dueOn: "2026-01-11" };
    const past = (at: Date) => [{ personId: "li", at, sections: [before], parts: [] }];
    const due = { sections: [moved!], parts: [] };
    const reminded = (at: Date) => [...remindersOf(due, editors, { past: past(at), today }).keys()];
    expect(reminded(on("2026-01-09"))).toEqual(["li", "wang"]);
    expect(reminded(on(today))).toEqual(["wang"]);
  });
});

describe("who accepts what departments answer", () => {
  const part = {
    ...{ handOverId: "h", department: "徐汇区科委", year: 2025, section: "8.3", title, part: title },
    ...{ dueOn: "2026-01-17", days: 7, missing: 3, editorIds: ["li", "zheng"] },
  };
  const due = { sections: dueSections(years("2026-01-17"), today), parts: [part] };
  const editors = new Map([["training", [{ id: "li" }]]]);

  it("is told what they owe with the sections that are due, in one reminder", () => {
    const reminders = remindersOf(due, editors, { past: [], today });
    const { editorIds: _, ...told } = part;
    expect(reminders.get("li")).toMatchObject({ sections: [{ section: "8.3" }], parts: [told] });
    expect(reminders.get("zheng")).toEqual({ sections: [], parts: [told] });
  });

  it("is told once at each stage", () => {
    const at = new Date("2026-01-09T01:00:00Z");
    const past = [{ personId: "zheng", at, sections: [], parts: [part] }];
    expect([...remindersOf(due, editors, { past, today }).keys()]).toEqual(["li"]);
    const last = { sections: [], parts: [{ ...part, days: 1 }] };
    expect([...remindersOf(last, editors, { past, today }).keys()]).toEqual(["li", "zheng"]);
  });
});
