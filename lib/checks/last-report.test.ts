import { describe, expect, it } from "vitest";
import { findingsOf } from "./check";
import { against, field, last } from "./checked.test-data";
import type { IndicatorRule } from "./rule-schema";

const grows: IndicatorRule = { kind: "grows" };
const repeats: IndicatorRule = { kind: "repeats" };
const slip: IndicatorRule = { kind: "slip" };
const unit: IndicatorRule = { kind: "unit" };
const change: IndicatorRule = { kind: "change", percent: 20 };

describe("cumulative: not below the last report", () => {
  it.each([
    ["506家", "531家"],
    ["6万人次", "65000人次"],
    ["6.4万人次", "6.5万人次"],
    ["近2000人", "2000余人"],
    ["零", "12家"],
    ["不足50家", "50家"],
    ["39%", "40%"],
  ])("asks about %s after %s", (now, before) => {
    expect(against(now, before, grows)?.rule).toBe("grows");
  });

  it.each([
    ["531家", "506家"],
    ["506家", "506家"],
    ["超6万人次", "6.5万人次"],
    ["6.5万人次", "65234人次"],
    ["2000余人", "2500人"],
    ["50家以上", "60家"],
    ["数十家", "531家"],
    ["506家", "数百家"],
    ["", "531家"],
    ["待报", "531家"],
    ["未统计", "531家"],
    ["506家", "不适用"],
    ["506人", "531人次"],
    ["3亿美元", "5亿元"],
  ])("says nothing about %s after %s", (now, before) => {
    expect(against(now, before, grows)).toBeUndefined();
  });
});

describe("edition = last edition + the years between", () => {
  it.each([
    ["第16届", "第14届", 2022],
    ["第15届", "第14届", 2021],
    ["第17届", "第14届", 2021],
    ["首届", "首届", 2022],
    ["2024年", "2021年", 2021],
  ])("asks about %s after %s in %i", (now, before, year) => {
    expect(against(now, before, { kind: "edition" }, year)?.rule).toBe("edition");
  });

  it.each([
    ["第16届", "第14届", 2021],
    ["第6届", "第五届", 2022],
    ["第2届", "首届", 2022],
    ["2023年", "2021年", 2021],
    ["近20届", "第15届", 2022],
    ["不适用", "第15届", 2022],
    ["零", "第15届", 2022],
    ["第16届", "16项", 2022],
  ])("says nothing about %s after %s in %i", (now, before, year) => {
    expect(against(now, before, { kind: "edition" }, year)).toBeUndefined();
  });

  it.each([
    ["18届", "第17届", "第18届"],
    ["第18届", "17届", "18届"],
  ])("asks about the form of %s after %s", (now, before, expected) => {
    const { sentence } = against(now, before, { kind: "edition" }) ?? {};
    expect(sentence?.zh).toContain(`届次应写作${expected}`);
  });

  it("names the expected edition", () => {
    const { sentence } = against("第17届", "第14届", { kind: "edition" }, 2021) ?? {};
    expect(sentence?.zh).toBe(
      "上一份报告（2021年：第14届）到2023年相隔2年，应为第16届，这里是第17届。请核对；若有停办、延期或一年多届，请写明理由。",
    );
    expect(sentence?.en).toMatch(
      /^From the last report \(2021: 第14届\) to 2023 it is 2 years, which makes 第16届;/,
    );
  });
});

describe("the same value as in the last report", () => {
  it.each([
    ["23项", "23项"],
    ["23个", "23项"],
    ["1万人", "10000人"],
    ["超6万人次", "逾60000人次"],
    ["45项", "45项"],
  ])("asks about %s after %s", (now, before) => {
    expect(against(now, before, repeats)?.sentence.zh).toBe(
      `与上一份报告（2022年：${before}）相同。请核对；若属实，请写明理由。`,
    );
  });

  it.each([
    ["40%", true, "repeats"],
    ["4个", true, "repeats"],
    ["24批", true, "repeats"],
    ["24批", false, undefined],
    ["24批", undefined, "repeats"],
    ["4个", undefined, undefined],
    ["40%", undefined, undefined],
  ])("asks about %s twice if it varied before: %s", (typed, varies, rule) => {
    const previous = last(2022, typed);
    const one = field("a", typed, { rules: [repeats], previous: previous && { ...previous, varies } });
    expect(findingsOf({ year: 2023, fields: [one], relations: [] })[0]?.rule).toBe(rule);
  });

  it.each([
    ["24项", "23项"],
    ["超6万人次", "6万人次"],
    ["数十位", "数十位"],
    ["0家", "0家"],
    ["零", "零"],
    ["待报", "待报"],
    ["", "23项"],
    ["23人", "23人次"],
  ])("says nothing about %s after %s", (now, before) => {
    expect(against(now, before, repeats)).toBeUndefined();
  });

  it.each([
    ["dates", "9月9-11日", "9月9日至11日", true],
    ["dates", "9月9—11日", "9月9—12日", false],
    ["dates", "9月", "9月", false],
    ["dates", "1—9月", "1—9月", false],
    ["names", "巴西、泰国等", "巴西，泰国等", true],
    ["names", "巴西、泰国", "巴西、泰国等", false],
    ["text", "1+N+X", "1+N+X", true],
    ["text", "未统计", "未统计", false],
  ] as const)("of %s: %s after %s: %s", (kind, now, before, isAsked) => {
    const one = field("a", now, { kind, rules: [repeats], previous: last(2022, before, kind) });
    expect(findingsOf({ year: 2023, fields: [one], relations: [] })).toHaveLength(isAsked ? 1 : 0);
  });
});

describe("a slip of zeros, 万 or 亿", () => {
  it.each([
    ["230项", "23项", "十倍"],
    ["2.3项", "23项", "十分之一"],
    ["108000人次", "1080人次", "百倍"],
    ["10人次", "1080人次", "百分之一"],
    ["1035元", "1035万元", "万分之一"],
    ["1.1亿元", "1035万元", "十倍"],
    ["1100亿元", "1035万元", "万倍"],
    ["172.79万元", "172.79亿元", "万分之一"],
    ["172.79亿元", "180万元", "万倍"],
    ["172.79元", "172.79亿元", "亿分之一"],
    ["5百万元", "4千元", "千倍"],
    ["2000余人次", "200余人次", "十倍"],
    ["千余位", "百余位", "十倍"],
    ["超6万人次", "超600人次", "百倍"],
    ["3—5家", "40家", "十分之一"],
    ["0.4%", "40%", "百分之一"],
  ])("asks about %s after %s: %s", (now, before, times) => {
    expect(against(now, before, slip)?.sentence.zh).toContain(`的${times}，`);
  });

  it.each([
    ["28项", "23项"],
    ["100项", "23项"],
    ["40项", "10项"],
    ["690项", "23项"],
    ["1亿元", "10000万元"],
    ["5‰", "0.5%"],
    ["40%", "约1/4"],
    ["50家以上", "23家"],
    ["数百位", "10位"],
    ["230项", "零"],
    ["零", "230项"],
    ["230项", "不足23项"],
    ["230人", "23人次"],
    ["-230万元", "23万元"],
    ["待报", "23项"],
  ])("says nothing about %s after %s", (now, before) => {
    expect(against(now, before, slip)).toBeUndefined();
  });

  it("of one zero is reported only against the last two years", () => {
    expect(against("28794项", "3353项", slip, 2018)).toBeUndefined();
    expect(against("28794项", "3353项", slip, 2021)?.rule).toBe("slip");
    expect(against("335300项", "3353项", slip, 2018)?.rule).toBe("slip");
  });

  it("names both values and the likely cause", () => {
    expect(against("172.79万元", "172.79亿元", slip)?.sentence).toEqual({
      zh: "172.79万元约为上一份报告（2022年：172.79亿元）的万分之一，是否写错或漏写了“万”“亿”？请核对；若属实，请写明理由。",
      en: "172.79万元 is about 1/10,000 of the last report (2022: 172.79亿元). Is 万 or 亿 wrong or missing? Please check; if it is right, give the reason.",
    });
  });
});

describe("a change beyond the limit", () => {
  it.each([
    ["28项", "23项", "增加21.7%，"],
    ["18项", "23项", "减少21.7%，"],
    ["零", "23项", "减少100%，"],
    ["10002项", "8333项", "增加20.03%，"],
    ["超6万人次", "3万人次", "增加超过100%，"],
    ["近2000人次", "4000人次", "减少超过50%，"],
    ["20项以上", "10项", "增加至少100%，"],
    ["82.7%", "40%", "增加42.7个百分点，"],
    ["1/4", "50%", "减少25个百分点，"],
    ["25个百分点", "3个百分点", "增加22个百分点，"],
    ["下降3%", "增长20%", "减少23个百分点，"],
  ])("asks about %s after %s: %s", (now, before, words) => {
    expect(against(now, before, change)?.sentence.zh).toContain(words);
  });

  it.each([
    ["27项", "23项"],
    ["12项", "10项"],
    ["8项", "10项"],
    ["超6万人次", "5.5万人次"],
    ["2000余人次", "2300人次"],
    ["159项", "0.01万项"],
    ["40%", "30%"],
    ["28项", "零"],
    ["28项", "0项"],
    ["28项", "数十项"],
    ["28项", "23人"],
    ["", "23项"],
    ["-5万元", "5万元"],
  ])("says nothing about %s after %s", (now, before) => {
    expect(against(now, before, change)).toBeUndefined();
  });

  it.each([
    ["4个", "2个", false],
    ["9个", "2个", false],
    ["10个", "2个", true],
    ["2个", "12个", true],
    ["10个以上", "2个", true],
    ["82.7%", "40%", true],
  ])("with a floor of 10, of %s after %s: %s", (now, before, isAsked) => {
    expect(against(now, before, { ...change, from: 10 }) !== undefined).toBe(isAsked);
  });

  it("names the size of the change and the limit", () => {
    expect(against("28项", "23项", change, 2021)?.sentence).toEqual({
      zh: "28项比上一份报告（2021年：23项）增加21.7%，超过设定的20%。请核对；若属实，请写明理由。",
      en: "28项 is 21.7% above the last report (2021: 23项), beyond the limit of 20%. Please check; if it is right, give the reason.",
    });
  });
});

describe("a unit other than in the last report", () => {
  it.each([
    ["1080人", "510人次"],
    ["1亿美元", "1亿元"],
    ["5%", "3个百分点"],
    ["2万亩", "3000公顷"],
    ["约1/4", "10家"],
  ])("asks about %s after %s", (now, before) => {
    expect(against(now, before, unit)?.rule).toBe("unit");
  });

  it.each([
    ["28项", "23个"],
    ["25家", "23个"],
    ["32个国家", "30个"],
    ["300余位", "280人"],
    ["40%", "约1/4"],
    ["506", "440家"],
    ["零", "440家"],
    ["数十人", "510人次"],
    ["待报", "510人次"],
  ])("says nothing about %s after %s", (now, before) => {
    expect(against(now, before, unit)).toBeUndefined();
  });
});

it("compares nothing with a report of another period basis", () => {
  const rules = [grows, repeats, slip, change, unit];
  const before = last(2022, "5000人次");
  const previous = before && { ...before, basis: "part_year" as const };
  const one = field("a", "50人", { rules, previous });
  expect(findingsOf({ year: 2023, fields: [one], relations: [] })).toEqual([]);
  const alike = { ...one, basis: "part_year" as const };
  expect(findingsOf({ year: 2023, fields: [alike], relations: [] })).not.toEqual([]);
});
