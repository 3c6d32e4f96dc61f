import { beforeAll, describe, expect, it } from "vitest";
import { saveField } from "@/lib/entry/saving/commands";
import { unnamedInEnglish } from "@/lib/platform/bilingual";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import { administrator, editor, newestEvent, refusalOf, bilingual, typed } from "./catalogue.test-data";
import { addIndicator } from "./indicator-commands";
import { addUnit, deleteUnusedUnit } from "./unit-commands";

const unit = (sign: string) => ({ sign, name: bilingual(sign, "volume"), dimension: "thing" });

let report: SmallReport;
beforeAll(async () => {
  report = await openSmallReport();
});

const enter = (text: string, basedOn = 0) =>
  saveField({ fieldId: report.fieldId("training.batches"), typed: text, source: "", basedOn }, report.editor);

describe("a unit of the office", () => {
  it("is accepted in figures from the moment it is added", async () => {
    expect(refusalOf(await enter("2000余匣"))).toContain("INVALID");
    must(await addUnit(unit("匣"), administrator));
    expect(await newestEvent()).toMatchObject({ type: "unit.added", to: unit("匣") });
    const { revision } = must(await enter("2000余匣"));
    expect(revision).toMatchObject({ printed: "2000余匣", value: { quantity: { unit: "匣", word: "余" } } });
    expect(must(await enter("24", 1)).revision.printed).toBe("24批");
    const refusal = await enter("24皮", 2);
    expect(refusalOf(refusal)).toContain("INVALID");
  });

  it("may wait for its English name, which says so", async () => {
    const named = { ...unit("卷轴"), name: bilingual("卷轴", "") };
    must(await addUnit(named, administrator));
    expect(await newestEvent()).toMatchObject({ to: { name: unnamedInEnglish("卷轴") } });
    must(await deleteUnusedUnit({ sign: "卷轴" }, administrator));
  });

  it("is deleted only while no indicator is printed in it", async () => {
    must(await addUnit(unit("轴"), administrator));
    must(await addIndicator(typed("volumes", { unit: "轴" }), administrator));
    expect(refusalOf(await deleteUnusedUnit({ sign: "轴" }, administrator))).toBe(
      "LOCKED This is in use and cannot be deleted: Pilots.",
    );
    must(await addUnit(unit("帧"), administrator));
    must(await deleteUnusedUnit({ sign: "帧" }, administrator));
    expect(await newestEvent()).toMatchObject({ type: "unit.deleted", from: unit("帧"), to: null });
  });

  it.each([
    ["built in", "家", "CONFLICT"],
    ["another spelling of a built-in one", "㎡", "CONFLICT"],
    ["there already", "匣", "CONFLICT"],
    ["a scale", "万匣", "INVALID"],
    ["a number", "3个", "INVALID"],
    ["a qualifier", "余次", "INVALID"],
    ["nothing", " ", "INVALID"],
  ])("is not added when it is %s: %s", async (_, sign, refusal) => {
    expect(refusalOf(await addUnit(unit(sign), administrator))).toContain(refusal);
  });

  it("measures something", async () => {
    const input = { ...unit("片"), dimension: "nothing" };
    expect(refusalOf(await addUnit(input, administrator))).toContain("INVALID Choose what");
  });

  it("is kept by administrators", async () => {
    expect(refusalOf(await addUnit(unit("枝"), editor))).toContain("FORBIDDEN");
    expect(refusalOf(await deleteUnusedUnit({ sign: "匣" }, editor))).toContain("FORBIDDEN");
    expect(refusalOf(await deleteUnusedUnit({ sign: "枝" }, administrator))).toContain("NOT_FOUND");
  });
});
