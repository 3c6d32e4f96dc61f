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
    ["超8万人次", "超6万人次", "+14.3%至+50%"],
    ["多场", "8场", null],
    ["31项", "28家", null],
    ["40%", "35%", null],
    ["未统计", "28项", null],
    ["3项", "0项", null],
  ])("%s after %s is %s", (now, before, words) => {
    expect(percentChange(figure(now), figure(before))?.zh ?? null).toBe(words);
  });
});
