import { beforeAll, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { addTestPerson } from "@/lib/notices/notices.test-data";
import { submitSection } from "@/lib/review/commands";
import type { Actor } from "@/lib/platform/actor";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { find } from "./find";

let older: SmallReport;
let newer: SmallReport;
let submissionId: string;

const enter = (report: SmallReport, key: string, typed: string) =>
  saveField({ fieldId: report.fieldId(key), typed, basedOn: 0 }, report.editor).then(must);

beforeAll(async () => {
  [older, newer] = [await openSmallReport(), await openSmallReport()];
  await enter(older, "training.batches", "24批");
  await enter(newer, "training.people", "超6万人次");
  await enter(newer, "forum.edition", "第16届");
  await addTestPerson("ningzhou", ["reviewer"]);
  submissionId = must(await submitSection({ sectionId: newer.sectionId }, newer.editor)).id;
});

const found = async (text: string, as: Actor = newer.editor) =>
  must(await find(text, as)).map(({ address }) => address);
const gap = (report: SmallReport, key: string, section = "8.3") =>
  `/desk/reports/${report.year}/sections/${section}#field-${key}`;

it("finds a figure by its name, the newest year first", async () => {
  expect(await found("training.batches")).toEqual([
    gap(newer, "training.batches"),
    gap(older, "training.batches"),
  ]);
  expect(await found(`training.batches ${older.year}`)).toEqual([gap(older, "training.batches")]);
});

it.each(["超6万人次", "6万", "60000", "60,000", "６００００"])(
  "finds a figure by its value %s",
  async (typed) => {
    expect((await found(typed))[0]).toBe(gap(newer, "training.people"));
  },
);

it("finds the figures of an event by its name", async () => {
  const figures = await found(`论坛 edition ${newer.year}`);
  expect(figures).toContain(gap(newer, "forum.edition", "8.4"));
});

it("finds sections by number or title, and submissions by section or submitter", async () => {
  const answer = await found("8.3");
  expect(answer).toContain(`/desk/reports/${newer.year}/sections/8.3`);
  expect(answer).toContain(`/desk/reviews/${submissionId}`);
  expect(await found("培训")).toContain(`/desk/reports/${older.year}/sections/8.3`);
  expect(await found(newer.editor.name)).toContain(`/desk/reviews/${submissionId}`);
});

it("finds people for administrators alone", async () => {
  expect(await found("ningzhou", newer.editor)).toEqual([]);
  expect(await found("ningzhou", newer.administrator)).toEqual([expect.stringMatching(/^\/desk\/people\//)]);
});

it.each(["", "   ", "%", "'", "_", "no such thing"])("finds nothing for %j", async (typed) => {
  expect(await found(typed)).toEqual([]);
});

it("refuses who has no role", async () => {
  expect(await find("培训", { ...newer.editor, roles: [] })).toMatchObject({ ok: false });
});
