import { expect, it } from "vitest";
import type { OpenThread } from "@/lib/entry/comments/open-threads-repository";
import { commentTasks, isTurnOf } from "./comment-tasks";

const editors = new Map([["training", new Set(["li", "wang"])]]);
const thread = (...authorIds: string[]): OpenThread => ({
  year: 2025,
  section: { number: "8.3", title: { zh: "培训", en: "Training" }, topicId: "training" },
  key: "training.batches",
  authorIds,
  last: { by: authorIds.at(-1) ?? "", body: authorIds.join(" ") },
});

it.each([
  ["a reviewer's question", ["zhou"], ["li", "wang"]],
  ["an editor's answer to it", ["zhou", "li"], ["zhou"]],
  ["the reviewer's second question", ["zhou", "li", "zhou"], ["li", "wang"]],
  ["the word of a second reviewer", ["zhou", "li", "wu"], ["li", "wang"]],
  ["an editor's own note", ["li"], ["wang"]],
])("after %s it is the turn of the others who are concerned", (_, authors, expected) => {
  const turns = ["li", "wang", "zhou", "wu", "zheng"].filter((id) =>
    isTurnOf(id, thread(...authors), editors),
  );
  expect(turns).toEqual(expected);
});

it("is one task for each section, which leads to the oldest thread", () => {
  const oldest = { ...thread("zhou"), key: "training.people" };
  const other = { ...thread("zhou"), section: { ...thread().section, number: "8.4" } };
  const tasks = commentTasks([oldest, thread("wu"), other], { personId: "li", editors });
  expect(tasks).toMatchObject([
    { count: 2, by: "zhou", address: "/desk/reports/2025/sections/8.3#field-training.people" },
    { count: 1, section: { number: "8.4" } },
  ]);
});
