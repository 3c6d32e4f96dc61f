import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { percentChange } from "./percent-change";

function figure(typed: string) {
  const read = readValue("quantity", typed);
  return read.ok ? read.value : null;
}

describe("percentChange", () => {
  it.each([
    ["31项", "28项", "+10.7%"],
    ["24批", "24批", "0%"],
    ["20批", "25批", "−20%"],
    ["超8万人次", "超6万人次", null],
    ["510人次", "300余人次", "≤ +70%"],
    ["300余人次", "510人次", "≥ −41.2%"],
    ["超6万人次", "近2000人次", "≥ +2900%"],
    ["150个", "100—120个", "+25%至+50%"],
    ["1.5亿元", "1.2亿元", "+25%"],
    ["约150个", "100个", null],
    ["零", "24批", "−100%"],
    ["24批", "零", null],
    ["零", "零", null],
    ["多场", "8场", null],
    ["31项", "28家", null],
    ["40%", "35%", null],
    ["未统计", "28项", null],
    ["3项", "0项", null],
  ])("%s after %s is %s", (now, before, words) => {
    expect(percentChange(figure(now), figure(before))?.zh ?? null).toBe(words);
  });
});
