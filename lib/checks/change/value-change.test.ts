import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { changeSentence } from "./messages";
import { changeSincePrevious } from "./value-change";

function figure(typed: string) {
  const read = readValue("quantity", typed);
  return read.ok ? read.value : null;
}

function told(before: string, now: string, basis: "annual" | "cumulative" = "annual") {
  const value = figure(before);
  const previous = value && { year: 2023, value, printed: before, basis: "annual" as const };
  const change = changeSincePrevious({ basis, value: figure(now), previous });
  return change && changeSentence(change, 2023);
}

describe("a change of a field since the last report", () => {
  it.each([
    ["1340万元", "1460万元", "比2023年增加120万元（+9%）"],
    ["2000余人次", "2200余人次", "与2023年的约数难分高低"],
    ["近百个", "近百个", "与2023年的约数难分高低"],
    ["28项", "31项", "比2023年增加3项（+10.7%）"],
    ["24批", "24批", "与2023年相同"],
    ["25批", "20批", "比2023年减少5批（−20%）"],
    ["300余人次", "510人次", "比2023年至多增加70%"],
    ["510人次", "300余人次", "比2023年至多减少42%"],
    ["近2000人次", "超6万人次", "比2023年至少增加29倍"],
    ["100—120个", "150个", "比2023年增加25%至50%"],
    ["24批", "零", "比2023年减少24批（−100%）"],
    ["零", "24批", "比2023年增加24批"],
    ["28家", "31项", "单位与2023年不同，不比较"],
    ["35%", "40%", "比2023年增加5个百分点"],
    ["100位", "约200位", "高于2023年"],
  ])("from %s to %s is %s", (before, now, zh) => {
    expect(told(before, now)?.zh).toBe(zh);
  });

  it.each([
    ["8场", "多场"],
    ["28项", "未统计"],
    ["第15届", "第16届"],
  ])("from %s to %s is not told", (before, now) => {
    expect(told(before, now)).toBeNull();
  });

  it("is told in English", () => {
    expect(told("1340万元", "1460万元")?.en).toBe("up CNY 1.2 million (+9%) on 2023");
    expect(told("近2000人次", "超6万人次")?.en).toBe("up at least 2,900% on 2023");
  });

  it("is not computed against a figure of another period basis", () => {
    expect(told("24批", "25批", "cumulative")?.zh).toBe("口径与2023年不同，不比较");
  });
});
