import { beforeAll, describe, expect, it } from "vitest";
import { administrator, typed } from "@/lib/catalogue/catalogue.test-data";
import { addIndicator } from "@/lib/catalogue/indicator-commands";
import { mergeIndicator } from "@/lib/catalogue/merge-commands";
import { addBlock } from "@/lib/outline/editing/blocks";
import { addField, hideField } from "@/lib/outline/editing/fields";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { findCheckInputOfField } from "../findings/check-repository";
import { earlierOfField } from "../form/earlier-of-field";
import { saveField } from "../saving/commands";
import { earlierFigures, earlierValues } from "./repository";

let [before, now]: SmallReport[] = [];

async function add(to: SmallReport, key: string, indicator: string, blockId: string | null = null) {
  const sectionId = blockId ? to.forumSectionId : to.sectionId;
  const place = { year: to.year, sectionId, blockId, label: null };
  const added = await addField({ ...place, key, indicator, basis: "annual", required: false }, administrator);
  return must(added).id;
}

async function enter(fieldId: string, typed: string) {
  must(await saveField({ fieldId, typed, source: "年报", basedOn: 0 }, before!.editor));
}

async function earlierOf(key: string) {
  const year = now!.year;
  const values = (await earlierFigures(reader(), year, [key])).get(key) ?? [];
  // All three queries must agree: for one figure, for all of them, and for the checks.
  expect((await earlierValues(reader(), year)).get(key) ?? []).toEqual(values);
  const outline = await findOutline(reader(), year);
  const input = await findCheckInputOfField(reader(), outline!, key);
  const previous = input.fields.find((field) => field.key === key)?.previous?.printed ?? null;
  expect(previous).toBe(values[0]?.printed ?? null);
  return values.map(({ year: of, printed }) => `${of} ${printed}`);
}

beforeAll(async () => {
  before = await openSmallReport();
  now = await openSmallReport();
  for (const code of ["courses", "lessons", "venues", "old.venues"])
    must(await addIndicator(typed(code), administrator));
  const block = { year: before.year, sectionId: before.forumSectionId, kind: "event" } as const;
  const other = must(await addBlock({ ...block, heading: null, series: null }, administrator)).id;
  await enter(await add(before, "courses.in-old-words", "courses"), "8个");
  await enter(await add(before, "lessons", "lessons"), "90个");
  await enter(await add(before, "venues", "old.venues"), "3个");
  await enter(await add(before, "unrelated.theme", "event.theme", other), "另一个活动的主题");
  for (const sectionId of [before.sectionId, before.forumSectionId]) {
    const submissionId = must(await submitSection({ sectionId }, before.editor)).id;
    must(await approveSubmission(await seenNow(submissionId), before.reviewer));
  }
  await add(now, "courses", "courses");
  await add(now, "lessons", "training.people");
  await add(now, "venues", "venues");
});

describe("what earlier reports approved", () => {
  it("is found under the indicator, whatever the key was", async () => {
    expect(await earlierOf("courses")).toEqual([`${before!.year} 8个`]);
  });

  it("is not taken from a key that now stands for another indicator", async () => {
    expect(await earlierOf("lessons")).toEqual([]);
  });

  it("is not taken from outside the event series", async () => {
    expect(await earlierOf("forum.theme")).toEqual([]);
  });

  it("is found after a merge of two indicators, and not before", async () => {
    expect(await earlierOf("venues")).toEqual([]);
    must(await mergeIndicator({ code: "old.venues", into: "venues" }, administrator));
    expect(await earlierOf("venues")).toEqual([`${before!.year} 3个`]);
  });

  it("leaves out what was hidden in its year", async () => {
    const outline = await findOutline(reader(), before!.year);
    const fieldId = outline!.fields.find(({ key }) => key === "courses.in-old-words")!.id;
    must(await hideField({ year: before!.year, fieldId, hidden: true }, administrator));
    expect(await earlierOf("courses")).toEqual([]);
  });
});

describe("of many reports", () => {
  const reports: SmallReport[] = [];
  const approvedIn = async (report: SmallReport, typed: string) => {
    const of = report.fieldId("training.people");
    must(await saveField({ fieldId: of, typed, source: "年报", basedOn: 0 }, report.editor));
    const { sectionId, editor, reviewer } = report;
    must(
      await approveSubmission(await seenNow(must(await submitSection({ sectionId }, editor)).id), reviewer),
    );
  };

  beforeAll(async () => {
    for (let count = 0; count < 5; count += 1) reports.push(await openSmallReport());
    for (const [index, report] of reports.slice(0, 4).entries())
      await approvedIn(report, `${index + 1}万人次`);
    now = reports.at(-1);
  });

  it("the three before are read, and older ones only for what none of the three has", async () => {
    const printed = ["4万人次", "3万人次", "2万人次"].map((each, n) => `${now!.year - 1 - n} ${each}`);
    expect(await earlierOf("training.people")).toEqual(printed);
    const fieldId = now!.fieldId("training.people");
    const all = must(await earlierOfField({ fieldId }, now!.editor));
    expect(all.map(({ year, printed: of }) => `${year} ${of}`)).toEqual([
      ...printed,
      `${now!.year - 4} 1万人次`,
    ]);
    await add(now!, "venues", "venues");
    expect(await earlierOf("venues")).toEqual([`${before!.year} 3个`]);
  });
});
