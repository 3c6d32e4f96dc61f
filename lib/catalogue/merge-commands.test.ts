import { beforeAll, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { openReport } from "@/lib/outline/opening/commands";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { publishNow } from "@/lib/publication/releases/publish-now";
import { approveSubmission, submitSection } from "@/lib/review/commands";
import { seenNow } from "@/lib/review/seen-now";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { administrator, editor, newestEvent, refusalOf, bilingual, typed } from "./catalogue.test-data";
import { gradePair } from "./grade-commands";
import { addIndicator, changeIndicator, deleteUnusedIndicator } from "./indicator-commands";
import { findIndicator } from "./indicator-repository";
import { mergeIndicator } from "./merge-commands";
import { setRules } from "./rule-commands";
import { releasedUnder, usesOfIndicator } from "./use-repository";

const merge = (code: string, into: string, actor = administrator) => mergeIndicator({ code, into }, actor);

async function usesOf(code: string) {
  const indicator = await findIndicator(reader(), code);
  const uses = await usesOfIndicator(reader(), indicator?.id ?? "");
  return uses.map(({ year, key }) => `${year} ${key}`);
}

async function release(report: SmallReport) {
  const values = {
    "text.training": "培训{training.batches}",
    "training.batches": "24",
    "training.people": "60",
  };
  for (const [key, text] of Object.entries(values)) {
    must(
      await saveField(
        { fieldId: report.fieldId(key), typed: text, source: "年报", basedOn: 0 },
        report.editor,
      ),
    );
  }
  const { id } = must(await submitSection({ sectionId: report.sectionId }, report.editor));
  must(await approveSubmission(await seenNow(id), report.reviewer));
  must(await publishNow({ year: report.year, note: "" }, administrator));
}

beforeAll(async () => {
  const first = await openSmallReport();
  await openSmallReport();
  await release(first);
  for (const code of ["courses", "lessons", "old.lessons"])
    must(await addIndicator(typed(code), administrator));
});

describe("merging is refused", () => {
  it("between kinds", async () => {
    expect(refusalOf(await merge("event.theme", "courses"))).toContain("INVALID The two indicators");
  });

  it("where a report would hold two fields of one indicator", async () => {
    const refusal = refusalOf(await merge("training.people", "training.batches"));
    expect(refusal).toContain("CONFLICT They cannot be merged");
    expect(refusal).toContain("(2002; 2001)");
    expect(await usesOf("training.people")).toHaveLength(2);
  });

  it.each([
    ["into itself", () => merge("courses", "courses"), "INVALID"],
    ["of what does not exist", () => merge("nothing", "courses"), "NOT_FOUND"],
    ["into what does not exist", () => merge("courses", "nothing"), "NOT_FOUND"],
    ["without the role", () => merge("courses", "lessons", editor), "FORBIDDEN"],
  ])("%s", async (_, change, refusal) => {
    expect(refusalOf(await change())).toContain(refusal);
  });
});

describe("merging", () => {
  it("moves the fields of all reports and the grades, and leaves releases unchanged", async () => {
    const note = bilingual("口径改变", "Counted otherwise");
    const graded = { series: null, earlier: 2001, later: 2002, grade: "with_reservation", note } as const;
    must(await gradePair({ code: "training.batches", ...graded, was: null }, administrator));
    must(await merge("training.batches", "courses"));

    const fields = [
      { year: 2002, key: "training.batches" },
      { year: 2001, key: "training.batches" },
    ];
    expect(await newestEvent()).toMatchObject({
      type: "indicator.merged",
      from: { code: "training.batches", fields },
      to: { code: "courses", grades: 1 },
    });
    expect(await usesOf("courses")).toEqual(["2002 training.batches", "2001 training.batches"]);
    expect(await findIndicator(reader(), "courses")).toMatchObject({
      grades: [graded],
      merged: ["training.batches"],
    });
    const released = await releasedUnder(reader(), ["training.batches", "courses"]);
    expect(released.map(({ year, version, code }) => [year, version, code])).toEqual([
      [2001, "1.0", "training.batches"],
    ]);
  });

  it("leaves a code that is taken and no longer offered", async () => {
    expect(refusalOf(await addIndicator(typed("training.batches"), administrator))).toContain("CONFLICT");
    const outline = {
      year: 1990,
      title: bilingual("1990报告"),
      sections: [
        {
          ...{ number: "1", title: bilingual("培训"), topic: "training", blocks: [] },
          fields: [
            { key: "a", kind: "quantity" as const, indicator: "training.batches", basis: "annual" as const },
          ],
        },
      ],
    };
    expect(await openReport(outline, administrator)).toMatchObject({ error: { code: "INVALID" } });
    expect(await findOutline(reader(), 1990)).toBeNull();
  });

  it.each([
    ["changed", () => changeIndicator({ ...typed("training.batches"), stamp: "" }, administrator)],
    ["given checks", () => setRules({ code: "training.batches", rules: [] }, administrator)],
    [
      "graded",
      () => {
        const pair = { series: null, earlier: null, later: 2000, note: bilingual("x"), was: null };
        return gradePair({ code: "training.batches", ...pair, grade: "not_comparable" }, administrator);
      },
    ],
    ["deleted", () => deleteUnusedIndicator({ code: "training.batches" }, administrator)],
    ["merged again", () => merge("training.batches", "lessons")],
    ["a target", () => merge("lessons", "training.batches")],
  ])("leaves an indicator that is not %s any more", async (_, change) => {
    expect(refusalOf(await change())).toContain("LOCKED");
  });

  it("redirects earlier merges to the new target", async () => {
    must(await merge("old.lessons", "lessons"));
    must(await merge("lessons", "courses"));
    expect((await findIndicator(reader(), "old.lessons"))?.mergedInto).toBe("courses");
    expect((await findIndicator(reader(), "courses"))?.merged).toEqual([
      "lessons",
      "old.lessons",
      "training.batches",
    ]);
  });

  it("leaves a target that cannot be deleted", async () => {
    expect(refusalOf(await deleteUnusedIndicator({ code: "courses" }, administrator))).toContain("LOCKED");
  });
});

it("an indicator that only a released version uses cannot be deleted", async () => {
  const row = await reader().field.findFirstOrThrow({ where: { key: "training.people" } });
  await reader().field.updateMany({ where: { indicatorId: row.indicatorId }, data: { indicatorId: null } });
  expect(refusalOf(await deleteUnusedIndicator({ code: "training.people" }, administrator))).toBe(
    "LOCKED This is in use and cannot be deleted: 2001 v1.0.",
  );
});
