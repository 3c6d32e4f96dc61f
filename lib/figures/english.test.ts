import { describe, expect, it } from "vitest";
import { parseDates } from "./dates";
import { englishDates } from "./english-dates";
import { englishQuantity } from "./english-quantity";
import { parseQuantity } from "./quantity";

describe("quantities in English", () => {
  it.each([
    ["172.79亿元", "CNY 17.279 billion"],
    ["1035万元", "CNY 10.35 million"],
    ["50万元以上", "at least CNY 500,000"],
    ["3.2万亿元", "CNY 3.2 trillion"],
    ["超519亿元", "over CNY 51.9 billion"],
    ["1—2亿美元", "USD 100–200 million"],
    ["9000万—1.2亿元", "CNY 90–120 million"],
    ["9亿—12亿元", "CNY 900 million – 1.2 billion"],
    ["超6万人次", "over 60,000 attendances"],
    ["2000余人次", "more than 2,000 attendances"],
    ["45262台(套)", "45,262"],
    ["510人", "510 people"],
    ["1人", "1 person"],
    ["超1人", "over 1 person"],
    ["两家", "2"],
    ["一百二十余万人", "more than 1.2 million people"],
    ["近百个", "nearly 100"],
    ["上万名", "at least 10,000"],
    ["不足100天", "under 100 days"],
    ["不超过100天", "up to 100 days"],
    ["数十位", "dozens"],
    ["数十万人次", "hundreds of thousands of attendances"],
    ["多场", "several"],
    ["两三天", "several days"],
    ["十几家", "more than ten"],
    ["许多人", "many people"],
    ["40%", "40%"],
    ["三成", "30%"],
    ["百分之四十", "40%"],
    ["30%—40%", "30–40%"],
    ["约1/4", "about 1/4"],
    ["过半", "over half"],
    ["3.5个百分点", "3.5 percentage points"],
    ["同比增长5.3%", "up 5.3%"],
    ["下降近3%", "down nearly 3%"],
    ["-3%", "-3%"],
    ["第16届", "16th"],
    ["第22届", "22nd"],
    ["第3届", "3rd"],
    ["第111届", "111th"],
    ["首届", "first"],
    ["2023年", "2023"],
    ["2018—2020年", "2018–2020"],
    ["3年多", "more than 3 years"],
    ["10万吨级", "100,000-tonne class"],
    ["35000m²", "35,000 m²"],
    ["32个国家和地区", "32 countries and regions"],
  ])("%s is %s", (printed, english) => {
    const read = parseQuantity(printed);
    expect(read.ok && englishQuantity(read.value)).toBe(english);
  });

  it("prints an unknown unit unchanged", () => {
    const read = parseQuantity("12皮", { units: ["皮"] });
    expect(read.ok && englishQuantity(read.value)).toBe("12 皮");
  });
});

describe("dates in English", () => {
  it.each([
    ["9月9日", "9 September"],
    ["9月9—11日", "9–11 September"],
    ["2023年9月9—11日", "9–11 September 2023"],
    ["10月29日—11月1日", "29 October – 1 November"],
    ["2023年5月31日—6月4日", "31 May – 4 June 2023"],
    ["2022年12月28日—2023年1月3日", "28 December 2022 – 3 January 2023"],
    ["4月", "April"],
    ["1—9月", "January–September"],
    ["2023年1—9月", "January–September 2023"],
    ["2022年12月—2023年1月", "December 2022 – January 2023"],
    ["2023年", "2023"],
    ["2018—2020年", "2018–2020"],
  ])("%s is %s", (printed, english) => {
    const read = parseDates(printed);
    expect(read.ok && englishDates(read.value)).toBe(english);
  });
});
