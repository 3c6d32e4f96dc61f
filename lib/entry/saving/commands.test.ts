import { beforeEach, describe, expect, it } from "vitest";
import { chainEntries } from "@/lib/audit/repository";
import { reader } from "@/lib/platform/database";
import type { Result } from "@/lib/platform/result";
import { must, openSmallReport, type SmallReport } from "@/lib/testing/small-report";
import type { Revision } from "../model";
import { revisionsOfField } from "../repository";
import { saveField } from "./commands";

let report: SmallReport;
beforeEach(async () => {
  report = await openSmallReport();
});

type More = {
  basedOn?: number;
  source?: string;
  as?: "editor" | "otherEditor" | "trainingEditor" | "reviewer";
};

function save(key: string, typed: string, { basedOn = 0, source = "", as = "editor" }: More = {}) {
  return saveField({ fieldId: report.fieldId(key), typed, source, basedOn }, report[as]);
}

function refusalOf(result: Result<unknown>) {
  return result.ok ? null : result.error;
}

describe("saving a field", () => {
  it("saves what was typed, with its number, author and source", async () => {
    const { revision } = must(await save("training.people", "超6万人次", { source: "年报8.3" }));
    expect(revision).toMatchObject({
      number: 1,
      printed: "超6万人次",
      source: "年报8.3",
      authorName: "editor",
      value: { kind: "quantity", quantity: { amount: "6", scale: "万", qualifier: "over", unit: "人次" } },
    });
  });

  it.each([
    ["a bare number takes the indicator's unit", "training.batches", "24", "24批"],
    ["full-width digits are stored clean", "training.batches", "２４批", "24批"],
    ["another unit of the catalogue stays as printed", "training.batches", "24期", "24期"],
    ["a vague count needs no number", "training.batches", "多批", "多批"],
    ["zero", "training.batches", "零", "零"],
    ["not collected", "training.batches", "未统计", "未统计"],
    ["not applicable", "forum.dates", "不适用", "不适用"],
    ["awaited", "forum.countries", "待报", "待报"],
    ["dates", "forum.dates", "10月29日-11月1日", "10月29日—11月1日"],
    ["names", "forum.countries", "巴西, 泰国、智利等", "巴西、泰国、智利等"],
    ["text", "forum.theme", " AI赋能城市数字化转型 ", "AI赋能城市数字化转型"],
    ["nothing", "training.batches", "  ", ""],
  ])("%s", async (_, key, typed, printed) => {
    const saved = await save(key, typed, { source: "来源" });
    expect(must(saved).revision.printed).toBe(printed);
  });

  it.each([
    ["letters in a number", "training.batches", "2O批"],
    ["an unknown unit", "training.batches", "24皮"],
    ["several figures in one field", "training.batches", "13批510人次"],
    ["a date that does not exist", "forum.dates", "2月30日"],
    ["29 February of a year without one", "forum.dates", "2月29日"],
    ["dates that end before they begin", "forum.dates", "9月11—9日"],
    ["no names", "forum.countries", "、、"],
    ["a sentence with a figure that does not exist", "text.training", "培训{training.nothing}"],
  ])("refuses %s with a sentence and changes nothing", async (_, key, typed) => {
    const refusal = refusalOf(await save(key, typed));
    expect(refusal?.code).toBe("INVALID");
    expect(refusal?.sentence.zh).toMatch(/[。）]$/u);
    expect(refusal?.sentence.en).toMatch(/[.)]$/u);
    expect(await revisionsOfField(reader(), report.fieldId(key))).toEqual([]);
  });

  it("records each revision once, with from and to, and nothing when nothing changed", async () => {
    must(await save("training.batches", "24批"));
    must(await save("training.batches", "25批", { basedOn: 1 }));
    must(await save("training.batches", "25 批", { basedOn: 2 }));
    const subject = `field:${report.fieldId("training.batches")}`;
    const events = (await chainEntries(reader())).filter((entry) => entry.subject === subject);
    expect(events.map((entry) => [printed(entry.from), printed(entry.to)])).toEqual([
      [null, "24批"],
      ["24批", "25批"],
    ]);
    function printed(json: string | null): string | null {
      return json === null || json === "null" ? null : (JSON.parse(json) as { printed: string }).printed;
    }
  });

  it("saves a change of the source alone as a revision", async () => {
    must(await save("training.batches", "24批"));
    must(await save("training.batches", "24批", { basedOn: 1, source: "统计表" }));
    const revisions = await revisionsOfField(reader(), report.fieldId("training.batches"));
    expect(revisions.map(({ number, source }) => [number, source])).toEqual([
      [2, "统计表"],
      [1, ""],
    ]);
  });
});

describe("a field that was saved meanwhile", () => {
  it("is not overwritten; the conflict has the other revision and the common base", async () => {
    must(await save("training.batches", "24批"));
    must(await save("training.batches", "25批", { basedOn: 1, as: "otherEditor" }));
    const refusal = refusalOf(await save("training.batches", "26批", { basedOn: 1 }));
    expect(refusal?.code).toBe("CONFLICT");
    const detail = refusal?.detail as { theirs: Revision; base: Revision };
    expect(detail.theirs).toMatchObject({ printed: "25批", authorName: "other editor", number: 2 });
    expect(detail.base).toMatchObject({ printed: "24批", number: 1 });
    expect(await revisionsOfField(reader(), report.fieldId("training.batches"))).toHaveLength(2);
  });

  it("is said to be one's own when one saved it in another window", async () => {
    must(await save("training.batches", "24批"));
    must(await save("training.batches", "25批", { basedOn: 1 }));
    const own = refusalOf(await save("training.batches", "26批", { basedOn: 1 }));
    expect(own).toMatchObject({ code: "CONFLICT", detail: { isOwn: true } });
    expect(own?.sentence.zh).toContain("您本人");
    expect(own?.sentence.en).not.toMatch(/somebody else/i);
    const others = refusalOf(await save("training.batches", "26批", { basedOn: 1, as: "otherEditor" }));
    expect(others).toMatchObject({ code: "CONFLICT", detail: { isOwn: false } });
    expect(others?.sentence.zh).toContain("别人");
  });

  it("accepts exactly one of two simultaneous saves", async () => {
    const results = await Promise.all([
      save("training.batches", "24批"),
      save("training.batches", "25批", { as: "otherEditor" }),
    ]);
    expect(results.filter((result) => result.ok)).toHaveLength(1);
    expect(results.map(refusalOf).filter(Boolean)).toMatchObject([{ code: "CONFLICT" }]);
  });
});

describe("who may save", () => {
  it("is an editor of the section's topic", async () => {
    expect(must(await save("training.batches", "24批", { as: "trainingEditor" })).revision.number).toBe(1);
  });

  it.each(["trainingEditor", "reviewer"] as const)("is not: %s in another topic", async (as) => {
    expect(refusalOf(await save("forum.theme", "主题", { as }))?.code).toBe("FORBIDDEN");
  });

  it("is nobody when the field does not exist", async () => {
    const result = await saveField({ fieldId: "nothing", typed: "1", basedOn: 0 }, report.editor);
    expect(refusalOf(result)?.code).toBe("NOT_FOUND");
  });
});
