import { describe, expect, it } from "vitest";
import { among, last } from "./checked.test-data";
import type { Relation } from "./rule-schema";

describe("cumulative = last cumulative + new", () => {
  const stock: Relation = { kind: "stock", stock: "all", flow: "new" };
  const found = (all: string, before: string, fresh: string, year = 2022) =>
    among(stock, { all, new: fresh }, { all: last(year, before) });

  it.each([
    ["506家", "480家", "25家", 2022],
    ["506家", "482家", "25家", 2022],
    ["506家", "482家", "25家", 2021],
    ["506家", "506家", "1家", 2022],
    ["506家", "300余家", "25家", 2022],
    ["172.79亿元", "150亿元", "20亿元", 2022],
    ["506家", "500家", "零", 2022],
  ])("asks about %s after %s and %s new (%i)", (all, before, fresh, year) => {
    expect(found(all, before, fresh, year)?.rule).toBe("stock");
  });

  it.each([
    ["506家", "481家", "25家", 2022],
    ["506家", "440家", "25家", 2021],
    ["506家", "480余家", "25家", 2022],
    ["172.79亿元", "150.3亿元", "22.5亿元", 2022],
    ["6.5万人次", "65012人次", "120人次", 2022],
    ["506家", "481家", "数十家", 2022],
    ["506家", "480家", "待报", 2022],
    ["", "480家", "25家", 2022],
    ["506家", "480家", "25个", 2022],
    ["506人", "480家", "25家", 2022],
    ["506家", "506家", "零", 2022],
  ])("says nothing about %s after %s and %s new (%i)", (all, before, fresh, year) => {
    expect(found(all, before, fresh, year)).toBeUndefined();
  });

  it("names the three figures and their sum", () => {
    expect(found("506家", "480家", "25家")).toMatchObject({
      key: "all",
      about: ["new"],
      sentence: {
        zh: "上一份报告（2022年：480家）加上“名new”25家，合计505家，小于这里的506家。请核对；若有退出、补登或口径调整，请写明理由。",
        en: "Adding “Name new” 25家 to the last report (2022: 480家) makes 505家, less than the 506家 here. Please check; if some closed, came late or are counted differently, give the reason.",
      },
    });
  });
});

describe("total = sum of its parts", () => {
  const found = (total: string, ...parts: string[]) => {
    const keys = parts.map((_, at) => `p${at}`);
    const typed = Object.fromEntries(parts.map((part, at) => [`p${at}`, part]));
    return among({ kind: "sum", total: "t", parts: keys }, { t: total, ...typed });
  };

  it.each([
    ["35家", ["10家", "20家"]],
    ["25家", ["10家", "20家"]],
    ["340位", ["300余位", "40余位"]],
    ["300位", ["300余位", "40余位"]],
    ["450位", ["300余位", "40余位"]],
    ["30家", ["10家", "20余家"]],
    ["1.2亿元", ["5000万元", "6000万元"]],
    ["100%", ["33.3%", "33.3%", "30%"]],
    ["5家", ["10家", "零"]],
    ["零", ["10家", "20家"]],
    ["50家", ["30家以上", "30家"]],
  ])("asks about %s as the sum of %j", (total, parts) => {
    expect(found(total, ...parts)?.rule).toBe("sum");
  });

  it.each([
    ["30家", ["10家", "20家"]],
    ["345位", ["300余位", "40余位"]],
    ["近400位", ["300余位", "40余位"]],
    ["1.05亿元", ["5000万元", "5500万元"]],
    ["3万人", ["19800人", "10000人"]],
    ["100%", ["33.3%", "33.3%", "33.3%"]],
    ["10家", ["10家", "零"]],
    ["零", ["零", "零"]],
    ["35家", ["10家", "待报"]],
    ["35家", ["10家", ""]],
    ["", ["10家", "20家"]],
    ["35位", ["10位", "数十位"]],
    ["数十位", ["10位", "20位"]],
    ["35人", ["10人", "20人次"]],
    ["35人次", ["10人", "20人"]],
    ["100家", ["30家以上", "30家"]],
  ])("says nothing about %s as the sum of %j", (total, parts) => {
    expect(found(total, ...parts)).toBeUndefined();
  });

  it("names every part and their sum", () => {
    expect(found("1.3亿元", "5000万元", "0.6亿元")?.sentence).toEqual({
      zh: "各项“名p0”5000万元、“名p1”0.6亿元合计1.1亿元，小于这里的1.3亿元。请核对；若属实，请写明理由。",
      en: "The parts, “Name p0” 5000万元, “Name p1” 0.6亿元, add up to 1.1亿元, less than the 1.3亿元 here. Please check; if it is right, give the reason.",
    });
    expect(found("450位", "300余位", "40余位")?.sentence.zh).toMatch(/40余位相加，小于这里的450位。/);
  });

  it("is skipped while one of its fields is missing", () => {
    expect(among({ kind: "sum", total: "t", parts: ["a", "b"] }, { t: "35家", a: "10家" })).toBeUndefined();
  });
});

describe("share = part ÷ base", () => {
  const relation: Relation = { kind: "share", share: "s", part: "p", base: "b" };
  const found = (s: string, p: string, b: string) => among(relation, { s, p, b });

  it.each([
    ["45%", "592项", "1491项", "39.7%"],
    ["39.6%", "592项", "1491项", "39.7%"],
    ["40.71%", "592项", "1491项", "39.7%"],
    ["约1/2", "300位", "2000位", "15%"],
    ["超50%", "592项", "1491项", "39.7%"],
    ["5%", "零", "20家", "0%"],
    ["45‰", "592项", "1491项", "39.7%"],
    ["三成", "592项", "1491项", "39.7%"],
    ["30%", "10余家", "20家", "50%至100%"],
    ["30%", "10家以上", "20家", "至少50%"],
    ["60%", "10家", "20家以上", "0%至50%"],
  ])("asks about %s from %s and %s: %s", (s, p, b, computed) => {
    expect(found(s, p, b)?.sentence.zh).toContain(`的${computed}，这里是${s}。`);
  });

  it.each([
    ["40%", "592项", "1491项"],
    ["39.7%", "592项", "1491项"],
    ["近40%", "592项", "1491项"],
    ["397‰", "592项", "1491项"],
    ["四成", "592项", "1491项"],
    ["60%", "10余家", "20家"],
    ["约1/4", "127家", "506家"],
    ["40%", "120余位", "300余位"],
    ["33.3%", "1亿元", "3亿元"],
    ["40%", "数十位", "300位"],
    ["40%", "10家", "零"],
    ["40%", "10家", "100人"],
    ["40个百分点", "10家", "100家"],
    ["零", "10家", "100家"],
    ["待报", "10家", "100家"],
    ["40%", "", "100家"],
  ])("says nothing about %s from %s and %s", (s, p, b) => {
    expect(found(s, p, b)).toBeUndefined();
  });

  it("names both figures", () => {
    expect(found("45%", "592项", "1491项")?.sentence).toEqual({
      zh: "“名p”592项占“名b”1491项的39.7%，这里是45%。请核对；若属实，请写明理由。",
      en: "“Name p” 592项 out of “Name b” 1491项 is 39.7%; this is 45%. Please check; if it is right, give the reason.",
    });
  });
});

describe("stated growth", () => {
  const relation: Relation = { kind: "growth", growth: "g", figure: "f" };
  const found = (g: string, now: string, before: string, year = 2022) =>
    among(relation, { g, f: now }, { f: last(year, before) });

  it.each([
    ["增长100%", "1080人次", "510人次", "增幅是111.8%，"],
    ["增长12%", "1120家", "1200家", "增幅是-6.7%，"],
    ["增长3%", "97家", "100家", "增幅是-3%，"],
    ["同比下降3%", "103家", "100家", "增幅是3%，"],
    ["增长5.32%", "172.79亿元", "164.10亿元", "增幅是5.3%，"],
    ["增长3倍", "510家", "100家", "增幅是410%，"],
    ["增长5%", "40%", "20%", "增幅是100%，"],
    ["提高5%", "40%", "35%", "增幅是5个百分点，这里是提高5%。两个比例之差应写“个百分点”"],
    ["提高8个百分点", "40%", "35%", "增幅是5个百分点，"],
    ["提高4个百分点", "25个百分点", "23个百分点", "增幅是2个百分点，"],
    ["增长12个百分点", "112家", "100家", "增幅是12%，这里是增长12个百分点。数量的增幅用%"],
    ["增长50%以上", "120家", "100家", "增幅是20%，"],
  ])("asks about %s for %s after %s", (g, now, before, words) => {
    expect(found(g, now, before)?.sentence.zh).toContain(words);
  });

  it.each([
    ["增长112%", "1080人次", "510人次"],
    ["111.8%", "1080人次", "510人次"],
    ["下降3%", "97家", "100家"],
    ["3%", "97家", "100家"],
    ["增长7%", "1.1亿元", "1.0亿元"],
    ["增长5.3%", "172.79亿元", "164.10亿元"],
    ["超100%", "1080人次", "510人次"],
    ["增长1.1倍", "1080人次", "510人次"],
    ["达2.1倍", "1080人次", "510人次"],
    ["提高14.3%", "40%", "35%"],
    ["提高5个百分点", "40%", "35%"],
    ["下降5个百分点", "35%", "40%"],
    ["提高2个百分点", "25个百分点", "23个百分点"],
    ["增长20%", "2000余人次", "2000余人次"],
    ["增长20%", "10家", "零"],
    ["增长20%", "10家", "数十家"],
    ["增长20%", "10人", "10人次"],
    ["增长20家", "10家", "10家"],
    ["待报", "10家", "10家"],
    ["增长20%", "待报", "10家"],
  ])("says nothing about %s for %s after %s", (g, now, before) => {
    expect(found(g, now, before)).toBeUndefined();
  });

  it("is not recomputed over a gap of years", () => {
    expect(found("增长5%", "28项", "23项", 2021)).toBeUndefined();
    expect(found("增长5%", "28项", "23项", 2022)).toMatchObject({ key: "g", about: ["f"] });
  });
});

describe("count = number of names listed", () => {
  const relation: Relation = { kind: "names", count: "n", names: "listed" };
  const found = (n: string, listed: string) => among(relation, { n, listed });

  it.each([
    ["5家", "甲、乙、丙、丁"],
    ["3家", "甲、乙、丙、丁"],
    ["3家", "甲、乙、丙、丁等"],
    ["不足4家", "甲、乙、丙、丁"],
    ["20多个", "甲、乙"],
    ["零", "甲"],
  ])("asks about %s for %s", (n, listed) => {
    expect(found(n, listed)?.rule).toBe("names");
  });

  it.each([
    ["4家", "甲、乙、丙、丁"],
    ["32个国家", "巴西、泰国、智利等"],
    ["20多个", "甲、乙等"],
    ["数十家", "甲、乙、丙"],
    ["待报", "甲、乙、丙"],
    ["5家", "待报"],
    ["", "甲、乙、丙"],
    ["5家", ""],
  ])("says nothing about %s for %s", (n, listed) => {
    expect(found(n, listed)).toBeUndefined();
  });

  it("shows the list and says how to end an incomplete one", () => {
    expect(found("5家", "甲、乙、丙、丁")?.sentence.zh).toBe(
      "这里是5家，“名listed”列出了4个：甲、乙、丙、丁。名称没有列全时，请在末尾加“等”。请核对；若属实，请写明理由。",
    );
    expect(found("3家", "甲、乙、丙、丁等")?.sentence.zh).not.toContain("加“等”");
  });
});
