import { describe, expect, it } from "vitest";
import { type FieldKind, readValue } from "@/lib/figures/value";
import { type Held, describeChange } from "./describe-change";

function held(kind: FieldKind, typed: string): Held {
  const reading = readValue(kind, typed, { year: 2024 });
  if (!reading.ok) throw new Error(typed);
  return { value: reading.value, printed: typed };
}

describe("a change in words", () => {
  it.each<[FieldKind, string, string, string, string]>([
    ["quantity", "24批", "25批", "从24批改为25批，增加1批（+4.2%）", "From 24批 to 25批, up 1 (+4.2%)"],
    ["quantity", "25批", "24批", "从25批改为24批，减少1批（−4%）", "From 25批 to 24批, down 1 (−4%)"],
    [
      "quantity",
      "1.2亿元",
      "1.5亿元",
      "从1.2亿元改为1.5亿元，增加3000万元（+25%）",
      "From 1.2亿元 to 1.5亿元, up CNY 30 million (+25%)",
    ],
    ["quantity", "近百个", "数十个", "从近百个改为数十个", "From 近百个 to 数十个"],
    ["quantity", "10项", "12人", "从10项改为12人", "From 10项 to 12人"],
    ["quantity", "未统计", "12人", "从未统计改为12人", "From 未统计 to 12人"],
    ["quantity", "40%", "45%", "从40%改为45%，增加5个百分点", "From 40% to 45%, up 5 percentage points"],
    [
      "quantity",
      "1340万元",
      "超2000万元",
      "从1340万元改为超2000万元，至少增加49%",
      "From 1340万元 to 超2000万元, up at least 49%",
    ],
    [
      "dates",
      "9月9—11日",
      "9月10—11日",
      "从9月9—11日改为9月10—11日，开始推迟1天",
      "From 9月9—11日 to 9月10—11日, begins 1 day later",
    ],
    [
      "dates",
      "10月29日—11月1日",
      "10月29—30日",
      "从10月29日—11月1日改为10月29—30日，结束提前2天",
      "From 10月29日—11月1日 to 10月29—30日, ends 2 days earlier",
    ],
    ["dates", "4月", "5月", "从4月改为5月", "From 4月 to 5月"],
    ["names", "巴西、泰国", "泰国、智利", "加入智利；删去巴西", "Added 智利; removed 巴西"],
    ["names", "巴西、泰国等", "巴西、泰国", "改为已列全", "Now complete"],
    ["names", "巴西、泰国", "泰国、巴西", "改了次序", "In another order"],
    ["quantity", "24批", "零", "从24批改为零，减少24批（−100%）", "From 24批 to 零, down 24 (−100%)"],
    ["quantity", "零", "24批", "从零改为24批，增加24批", "From 零 to 24批, up 24"],
    ["quantity", "24批", "未统计", "从24批改为未统计", "From 24批 to 未统计"],
    ["quantity", "24批", "", "清空，原为24批", "Emptied; it was 24批"],
  ])("of %s, from %s to %s", (...[kind, before, after, zh, en]) => {
    expect(describeChange(held(kind, before), held(kind, after), 2024)).toEqual({ zh, en });
  });

  it.each<[string, Held | null, Held]>([
    ["a first entry", null, held("quantity", "24批")],
    ["an entry after nothing", { value: null, printed: "" }, held("quantity", "24批")],
    ["the same", held("quantity", "24批"), held("quantity", "24批")],
    ["a text", held("text", "甲"), held("text", "乙")],
  ])("is not described for %s", (_, before, after) => {
    expect(describeChange(before, after, 2024)).toBeNull();
  });
});
