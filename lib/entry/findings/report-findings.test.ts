import { describe, expect, it } from "vitest";
import { field } from "@/lib/checks/checked.test-data";
import { reportFindingsOf } from "./report-findings";

const text = "聚焦{f}领域，与{x}地共同举办{a}对接交流活动。";
const printed = (x: string, sentence = text) =>
  reportFindingsOf({
    year: 2024,
    fields: [field("f", "海洋科技", { kind: "names" }), field("x", x, { kind: "names" }), field("a", "13场")],
    relations: [],
    sentences: [{ key: "text.outreach", text: sentence }],
  });

describe("a blank that a sentence would print", () => {
  it.each(["待报", "未统计", "不适用"])("%s is asked about, with the sentence without it", (blank) => {
    const [finding, ...others] = printed(blank);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "blank",
      key: "text.outreach",
      about: ["x"],
      importance: "normal",
    });
    expect(finding?.sentence.zh).toBe(
      `名x是“${blank}”，句中会印成“与${blank}地共同举办13场对接交流活动”。可改为：聚焦海洋科技领域，举办13场对接交流活动。`,
    );
  });

  it("is not asked about for a value, for zero, or where no sentence refers to it", () => {
    expect(printed("云南、贵州")).toEqual([]);
    expect(printed("零")).toEqual([]);
    expect(printed("待报", "举办{a}对接交流活动。")).toEqual([]);
  });

  it("is asked about without an offer where nothing would be left", () => {
    expect(printed("待报", "面向{x}。")[0]?.sentence.zh).toContain("请改写这句，或写明为什么这样印。");
  });

  it("keeps its answer until the figure has a value or another blank", () => {
    expect(printed("待报")[0]?.id).not.toBe(printed("未统计")[0]?.id);
    expect(printed("待报")[0]?.id).toBe(printed("待报", text.replace("聚焦", "围绕"))[0]?.id);
  });
});
