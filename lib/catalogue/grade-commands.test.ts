import { beforeAll, describe, expect, it } from "vitest";
import { reader } from "@/lib/platform/database";
import { untranslated } from "@/lib/platform/bilingual";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { administrator, bilingual, newestEvent, refusalOf } from "./catalogue.test-data";
import { gradePair, removeGrade } from "./grade-commands";
import { findIndicator } from "./indicator-repository";
import type { GradePairInput } from "./schema";
import { addSeries, deleteUnusedSeries } from "./series-commands";

const code = "training.people";
const note = bilingual("口径改变。", "Counted otherwise.");
const storedGrades = async () => (await findIndicator(reader(), code))?.grades;
let report: SmallReport;

beforeAll(async () => {
  report = await openSmallReport();
});

const pair = (more: Partial<GradePairInput> = {}): GradePairInput => {
  return {
    code,
    series: null,
    earlier: 2018,
    later: 2021,
    grade: "with_reservation",
    note,
    was: null,
    ...more,
  };
};

describe("the grade of a pair of years", () => {
  it("is stored and recorded with its note, changed, and taken back", async () => {
    must(await gradePair(pair(), administrator));
    const recorded = { code, series: [], years: [2018, 2021], grade: "with_reservation", note };
    expect(await newestEvent()).toMatchObject({ type: "indicator.grade_set", from: null, to: recorded });
    const { earlier, later, series } = pair();
    expect(await storedGrades()).toEqual([{ earlier, later, series, grade: "with_reservation", note }]);

    must(
      await gradePair(pair({ grade: "comparable", was: { grade: "with_reservation", note } }), administrator),
    );
    const changed = { ...recorded, grade: "comparable" };
    expect(await newestEvent()).toMatchObject({ type: "indicator.grade_set", from: recorded, to: changed });
    expect(await storedGrades()).toMatchObject([{ grade: "comparable" }]);

    must(await removeGrade({ code, series: null, earlier: 2018, later: 2021 }, administrator));
    expect(await newestEvent()).toMatchObject({ type: "indicator.grade_removed", from: changed, to: null });
    expect(await storedGrades()).toEqual([]);
  });

  it("is of one series, of all, or of every year before: one of each", async () => {
    const several = [{}, { series: "forum" }, { earlier: null, grade: "not_comparable" as const }];
    for (const more of several) must(await gradePair(pair(more), administrator));
    expect(await storedGrades()).toMatchObject([
      { series: null, earlier: null },
      { series: null, earlier: 2018 },
      { series: "forum", earlier: 2018 },
    ]);
    for (const more of several) {
      const { series, earlier, later } = pair(more);
      must(await removeGrade({ code, series, earlier, later }, administrator));
    }
    expect(await storedGrades()).toEqual([]);
  });

  it("is not recorded when it is what it was", async () => {
    must(await gradePair(pair(), administrator));
    const { seq } = await newestEvent();
    must(await gradePair(pair({ was: { grade: "with_reservation", note } }), administrator));
    expect((await newestEvent()).seq).toBe(seq);
  });

  it("is not overwritten by somebody who has not seen it", async () => {
    const seenNothing = await gradePair(pair({ grade: "not_comparable" }), administrator);
    expect(refusalOf(seenNothing)).toContain("CONFLICT");
    expect(await storedGrades()).toMatchObject([{ grade: "with_reservation" }]);
  });

  it("may wait for the English of its note, which says so", async () => {
    must(await gradePair(pair({ later: 2022, note: bilingual("口径改变", "") }), administrator));
    const stored = (await storedGrades())?.find(({ later }) => later === 2022);
    expect(stored?.note).toEqual(untranslated("口径改变"));
    must(await removeGrade({ code, series: null, earlier: 2018, later: 2022 }, administrator));
  });

  it.each<[string, Partial<GradePairInput>, string]>([
    ["two years in the wrong order", { earlier: 2023 }, "INVALID"],
    ["one year with itself", { earlier: 2021 }, "INVALID"],
    ["a break that is comparable", { earlier: null, grade: "comparable" }, "INVALID"],
    ["a note without Chinese", { note: bilingual("", "Other scope") }, "INVALID"],
    ["a note too long to stand beside a change", { note: bilingual("口".repeat(81), "long") }, "INVALID"],
    ["a grade that there is not", { grade: "fine" as "comparable" }, "INVALID"],
    ["a series that there is not", { series: "nothing" }, "NOT_FOUND"],
    ["an indicator that there is not", { code: "nothing" }, "NOT_FOUND"],
  ])("refuses %s", async (_case, more, refusal) => {
    expect(refusalOf(await gradePair(pair({ later: 2021, ...more }), administrator))).toContain(refusal);
  });

  it("refuses to take back what is not there", async () => {
    const nothing = { code, series: null, earlier: 1999, later: 2000 };
    expect(refusalOf(await removeGrade(nothing, administrator))).toContain("NOT_FOUND");
  });

  it.each(["editor", "reviewer", "otherEditor"] as const)("is refused to the %s", async (role) => {
    const { series, earlier, later } = pair();
    expect(refusalOf(await gradePair(pair({ earlier: 2019 }), report[role]))).toContain("FORBIDDEN");
    expect(refusalOf(await removeGrade({ code, series, earlier, later }, report[role]))).toContain(
      "FORBIDDEN",
    );
  });

  it("holds its event series", async () => {
    const series = { code: "expo", name: bilingual("博览会"), description: bilingual("每年一届") };
    must(await addSeries(series, administrator));
    must(await gradePair(pair({ series: "expo" }), administrator));
    expect(refusalOf(await deleteUnusedSeries({ code: "expo" }, administrator))).toContain("LOCKED");
  });
});
