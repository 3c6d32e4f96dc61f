import { beforeAll, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import type { Actor } from "@/lib/platform/actor";
import { approveText, returnText } from "@/lib/site-texts/commands";
import { findTexts } from "@/lib/site-texts/repository";
import { approved, people, submitted, term } from "@/lib/site-texts/site-texts.test-data";
import { must } from "@/lib/testing/small-report";
import { menuCountsOf } from "./menu-counts";
import { siteTextTasks } from "./site-text-tasks";

const { editor, otherEditor, reviewer, both, administrator } = people;
const tasksOf = async (actor: Actor) => siteTextTasks(await findTexts(reader()), actor);
const kindsOf = async (actor: Actor) => (await tasksOf(actor)).map(({ kind }) => kind);
const countOf = async (actor: Actor) => (await menuCountsOf(actor)).site;

let waiting: string;
beforeAll(async () => {
  await approved({ key: "term/approved", content: term("批") });
  const submissionId = await submitted({ key: "term/returned", content: term("场") });
  must(await returnText({ submissionId, reason: "请写明单位" }, reviewer));
  waiting = await submitted({ key: "term/waiting", content: term("人次"), by: both });
});

it("what waits is the task of reviewers who did not write it, and so is the number beside the menu", async () => {
  expect(await tasksOf(reviewer)).toMatchObject([
    { kind: "siteReview", by: "both", name: { zh: "人次" }, address: "/desk/site/terms/waiting" },
  ]);
  expect(await kindsOf(both)).toEqual(["siteRelease"]);
  expect([await countOf(reviewer), await countOf(both)]).toEqual([1, 0]);
});

it("what was returned is the task of who wrote it, with the reason", async () => {
  expect(await tasksOf(editor)).toMatchObject([
    { kind: "siteReturned", by: "reviewer", reason: "请写明单位", address: "/desk/site/terms/returned" },
  ]);
  expect([await kindsOf(otherEditor), await countOf(editor), await countOf(otherEditor)]).toEqual([[], 1, 0]);
});

it("what is approved is the task of who publishes, however much it is", async () => {
  expect(await tasksOf(administrator)).toMatchObject([{ kind: "siteRelease", count: 1 }]);
  must(await approveText({ submissionId: waiting }, reviewer));
  expect(await tasksOf(administrator)).toMatchObject([{ kind: "siteRelease", count: 2 }]);
  expect(await kindsOf(reviewer)).toEqual([]);
});
