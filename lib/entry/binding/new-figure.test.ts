import { describe, expect, it } from "vitest";
import { suggestedDetails } from "./new-figure";
import { typedNumbers } from "./unbound-numbers";

function suggested(sentence: string, isInEvent = false) {
  const numbers = typedNumbers({ text: sentence, lastYear: null, year: 2024 }, []);
  return suggestedDetails(numbers.at(-1) ?? null, { sentence, year: 2024, isInEvent });
}

describe("suggested details of a new indicator", () => {
  it.each([
    ["全年举办科技培训共13批", "举办科技培训", "批", "annual"],
    ["签订协议，拨付支持资金1.46亿元", "拨付支持资金", "元", "annual"],
    ["累计认定研发中心506家", "认定研发中心", "家", "cumulative"],
    ["截至年底，全市拥有研发中心506家", "拥有研发中心", "家", "as_of"],
    ["1—9月实现技术合同成交额超30亿元", "1—9月实现技术合同成交额", "元", "part_year"],
    ["预计带动就业500人", "预计带动就业", "人", "expected"],
    ["培训{training.batches}，参训1150人次", "参训", "人次", "annual"],
    ["2023年计划完成。今年完成12项", "完成", "项", "annual"],
  ])("%s", (sentence, name, unit, basis) => {
    expect(suggested(sentence)).toMatchObject({ name: { zh: name }, unit, basis, kind: "quantity" });
  });

  it("suggests the basis of an event within one", () => {
    expect(suggested("吸引嘉宾350位", true)).toMatchObject({ basis: "event" });
  });

  it("suggests dates for a day or month", () => {
    expect(suggested("大会于9月5日开幕")).toMatchObject({ kind: "dates", unit: "" });
  });
});
