import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { type Edition, editionGap } from "./edition-gap";

function value(typed: string): Edition["value"] {
  const quantity = readValue("quantity", typed);
  const read = quantity.ok ? quantity : readValue("text", typed);
  if (!read.ok || !read.value) throw new Error(`${typed} was not read.`);
  return read.value;
}

const earlier = (...editions: [number, string][]): Edition[] =>
  editions.map(([year, typed]) => ({ year, value: value(typed) }));

describe("an edition", () => {
  it.each([
    ["第16届", earlier([2022, "第15届"]), null],
    ["第16届", earlier([2021, "第14届"], [2018, "第11届"]), null],
    ["第2届", earlier([2022, "首届"]), null],
    ["第1届", earlier(), null],
    ["第17届", earlier([2022, "第15届"]), { kind: "skips", expected: "第16届" }],
    ["第15届", earlier([2021, "第14届"]), { kind: "skips", expected: "第16届" }],
    ["第15届", earlier([2022, "第15届"]), { kind: "repeats", expected: "第16届" }],
    ["第14届", earlier([2022, "第15届"]), { kind: "repeats", expected: "第16届" }],
    ["17届", earlier([2022, "15届"]), { kind: "skips", expected: "16届" }],
  ])("that is %s in 2023 after %j", (now, before, gap) => {
    const result = editionGap(2023, value(now), before);
    if (gap) expect(result).toMatchObject(gap);
    else expect(result).toBeNull();
  });

  it("that has a name can only repeat", () => {
    const named = earlier([2023, "WAIC 2023"], [2021, "WAIC 2021"]);
    expect(editionGap(2024, value("WAIC 2024"), named)).toBeNull();
    expect(editionGap(2024, value("WAIC 2021"), named)).toMatchObject({
      kind: "repeats",
      last: { year: 2021 },
    });
  });

  it("is expected after the last one with a number, ignoring those with a name", () => {
    const mixed = earlier([2023, "特别版"], [2022, "第5届"]);
    expect(editionGap(2024, value("第7届"), mixed)).toBeNull();
    expect(editionGap(2024, value("第6届"), mixed)).toMatchObject({
      expected: "第7届",
      last: { year: 2022 },
    });
  });

  it("that is inexact is ignored", () => {
    expect(editionGap(2024, value("近10届"), earlier([2023, "第3届"]))).toBeNull();
  });
});
