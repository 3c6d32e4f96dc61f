import { randomUUID } from "node:crypto";
import { expect, it } from "vitest";
import { addComment, resolveComment } from "@/lib/entry/comments/commands";
import { openThreads } from "@/lib/entry/comments/open-threads-repository";
import { addTestPerson } from "@/lib/notices/notices.test-data";
import { hideField } from "@/lib/outline/editing/fields";
import { reader } from "@/lib/platform/database";
import { must, openSmallReport } from "@/lib/testing/small-report";
import { commentTasks } from "./comment-tasks";
import { menuCountsOf } from "./menu-counts";
import { editorsByTopic } from "./repository";

it("counts as many comments as there are threads among the tasks, whoever wrote last", async () => {
  const report = await openSmallReport();
  const li = await addTestPerson("li", ["editor"], ["training"]);
  const wang = await addTestPerson("wang", ["editor"], ["training", "elsewhere"]);
  const zhou = await addTestPerson("zhou", ["reviewer"]);
  const wu = await addTestPerson("wu", ["editor", "reviewer"], ["elsewhere"]);
  // Topics are left to who is no editor any more.
  const sun = await addTestPerson("sun", ["reviewer"], ["training"]);
  const everybody = [li, wang, zhou, wu, sun];

  async function compare(): Promise<number[]> {
    const threads = await openThreads(reader());
    const editors = await editorsByTopic(reader());
    const ids = new Map([...editors].map(([topic, people]) => [topic, new Set(people.map(({ id }) => id))]));
    const tasks = everybody.map(({ id }) => commentTasks(threads, { personId: id, editors: ids }));
    const expected = tasks.map((ofPerson) => ofPerson.reduce((sum, { count }) => sum + count, 0));
    const counts = [];
    for (const person of everybody) counts.push((await menuCountsOf(person)).work);
    expect(counts).toEqual(expected);
    return counts;
  }

  const say = async (by: typeof li, key: string, replyToId: string | null = null) => {
    const id = randomUUID();
    must(await addComment({ id, fieldId: report.fieldId(key), replyToId, body: "请核对" }, by));
    return id;
  };
  expect(await compare()).toEqual([0, 0, 0, 0, 0]);
  const first = await say(zhou, "training.batches");
  expect(await compare()).toEqual([1, 1, 0, 0, 0]);
  await say(li, "training.batches", first);
  expect(await compare()).toEqual([0, 0, 1, 0, 0]);
  await say(wu, "training.batches", first);
  expect(await compare()).toEqual([1, 1, 0, 0, 0]);
  const second = await say(li, "training.people");
  expect(await compare()).toEqual([1, 2, 0, 0, 0]);
  await say(sun, "training.people", second);
  expect(await compare()).toEqual([2, 2, 0, 0, 0]);
  await say(wang, "training.people", second);
  expect(await compare()).toEqual([1, 1, 0, 0, 1]);
  await say(sun, "forum.theme");
  expect(await compare()).toEqual([1, 2, 0, 1, 1]);
  must(await resolveComment({ commentId: first }, zhou));
  expect(await compare()).toEqual([0, 1, 0, 1, 1]);
  const field = { year: report.year, fieldId: report.fieldId("forum.theme") };
  must(await hideField({ ...field, hidden: true }, report.administrator));
  expect(await compare()).toEqual([0, 0, 0, 0, 1]);
});
