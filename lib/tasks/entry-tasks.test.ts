import { describe, expect, it } from "vitest";
import type { FieldStatus } from "@/lib/entry/form/form";
import type { SectionProgress, YearProgress } from "@/lib/entry/progress/progress";
import { entryTasks } from "./entry-tasks";

const today = "2026-01-10";
const title = { zh: "培训", en: "Training" };

/** A section whose fields have these statuses; `optional` is an empty one that may stay empty. */
function place(
  statuses: readonly (FieldStatus | "optional")[],
  { dueOn = null, isReleased = false }: { dueOn?: string | null; isReleased?: boolean } = {},
) {
  const fields = statuses.map((status, n) => ({
    ...{ id: `id${n}`, key: `key${n}`, isRequired: status !== "optional" },
    status: status === "optional" ? ("empty" as const) : status,
  }));
  const section: SectionProgress = { id: "s", number: "8.3", title, topicId: "t", dueOn, fields };
  const year: YearProgress = { reportId: "r", year: 2025, title, isReleased, sections: [section] };
  return { year, section };
}

const returned = new Map([
  ["id0", { by: "周宁", reason: "请附统计表" }],
  ["id2", { by: "周宁", reason: "请附统计表" }],
  ["id3", { by: "吴敏", reason: "口径不对" }],
]);
const tasksOf = (...given: Parameters<typeof place>) => entryTasks(place(...given), { returned, today });
const form = "/desk/reports/2025/sections/8.3";

describe("what is to be done in a section", () => {
  it("joins what was returned for one reason, and leads to the first gap of each", () => {
    expect(tasksOf(["returned", "approved", "returned", "returned"])).toMatchObject([
      { kind: "returned", count: 2, by: "周宁", reason: "请附统计表", address: `${form}#field-key0` },
      { kind: "returned", count: 1, by: "吴敏", reason: "口径不对", address: `${form}#field-key3` },
    ]);
  });

  it("says that it is overdue beside what was returned", () => {
    expect(tasksOf(["returned", "empty"], { dueOn: "2026-01-07" })).toMatchObject([
      { kind: "returned", count: 1 },
      { kind: "overdue", days: -3, empty: 1, draft: 0, address: `${form}#field-key1` },
    ]);
  });

  it.each([
    [
      "is empty",
      ["approved", "empty", "empty"],
      {},
      { kind: "enter", empty: 2, address: `${form}#field-key1` },
    ],
    [
      "is due within a week",
      ["empty", "draft"],
      { dueOn: "2026-01-17" },
      { kind: "soon", days: 7, draft: 1 },
    ],
    ["is due later", ["empty"], { dueOn: "2026-01-18" }, { kind: "enter", dueOn: "2026-01-18" }],
    ["is filled in", ["draft", "draft", "optional"], {}, { kind: "submit", draft: 2, address: form }],
  ] as const)("is one task where it %s", (_, statuses, more, task) => {
    expect(tasksOf(statuses, more)).toMatchObject([task]);
  });

  it.each([
    ["is under review", ["submitted", "approved"], {}],
    ["has only gaps that may stay empty", ["approved", "optional"], { dueOn: "2026-01-01" }],
    ["was released with its gaps", ["approved", "empty"], { dueOn: "2026-01-01", isReleased: true }],
  ] as const)("is nothing where it %s", (_, statuses, more) => {
    expect(tasksOf(statuses, more)).toEqual([]);
  });

  it("is to submit a change of a released year, whatever its due day was", () => {
    const tasks = tasksOf(["draft", "empty"], { dueOn: "2026-01-01", isReleased: true });
    expect(tasks).toMatchObject([{ kind: "submit", draft: 1 }]);
  });
});
