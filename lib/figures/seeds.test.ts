import { describe, expect, it } from "vitest";
import { parseDates, printDates } from "./dates";
import { compareNameCount, parseNames } from "./names";
import { ok } from "./parse-result";
import { decimalOf, parseQuantity, printQuantity } from "./quantity";
import { parseText } from "./text";

/** Every figure of the printed reports that the project was given, as its text has it. */
const figures = {
  2018: `2086家 45262台(套) 超过519亿元 50万元以上 29898台(套) 9项 3353项 172.79亿元 首届 50余家 4个 8批 300余人次 60名 7项
    21个 5个 40家 440家 超过4万人`,
  2021: `5家 25家 506家 1家 约占1/4 20多个国家和地区 超150位 23个国家 131位 数十位 132位 百位 23项 1035万元 1.05亿元 超过2万亩
    13批 510人次 8场 近2000人次`,
  2023: `第16届 第6届 5家 2家 16家 近百家 近千家 80项 10万吨级 8个 76家 1491亿元 592亿元 40% 94家 362家 1700余项 519项 15亿元
    40个 69项 83家 82家 17家 333位 19人 22位 共28项 1340万元 24批 1080人次 达2000余人次 多场 70余家 近百个 超6万人次 60项
    第3届 3年 10余份 一个 若干 32个国家和地区 12个 300余位 达40% 25个国家和地区 27位 40余位 3个 5人 2人 3人 133场 1400余名
    210家 110亿元 32个 达288亿元 第9届 35000m² 958家 82.7% 535项 13场 30场 26个 38000人次`,
};

describe.each(Object.entries(figures))("the printed report of %s", (_year, text) => {
  it.each(text.split(/\s+/))("reads %s and prints it back", (printed) => {
    const read = parseQuantity(printed);
    if (!read.ok) throw new Error(read.error.code);
    expect(printQuantity(read.value)).toBe(printed);
    expect(decimalOf(read.value) === null).toBe(/^(数十|多|若干)/.test(printed));
  });
});

describe("the rest of the printed reports", () => {
  it.each([
    ["**40**家", "40家"],
    ["超过**4万**人", "超过4万人"],
    ["约占**1/4**", "约占1/4"],
    ["**20**多个国家和地区", "20多个国家和地区"],
    ["超**150**位", "超150位"],
    ["**数十**位", "数十位"],
    ["**1.05亿元**", "1.05亿元"],
  ])("reads %s without its bold marks", (typed, printed) => {
    const read = parseQuantity(typed);
    expect(read.ok && printQuantity(read.value)).toBe(printed);
  });

  it.each([
    ["10月29日-11月1日", "10月29日—11月1日"],
    ["5月31日至6月4日", "5月31日—6月4日"],
    ["11月1—3日", "11月1—3日"],
    ["7月8—10日", "7月8—10日"],
    ["9月9—11日", "9月9—11日"],
    ["11月6—8日", "11月6—8日"],
    ["8月", "8月"],
    ["1—9月", "1—9月"],
    ["2018-2020年", "2018—2020年"],
    ["2023—2025", "2023—2025年"],
  ])("reads the dates %s", (typed, printed) => {
    const read = parseDates(typed);
    expect(read.ok && printDates(read.value)).toBe(printed);
  });

  it.each([
    ["以色列、立陶宛、克罗地亚、匈牙利、白俄罗斯、越南、柬埔寨等", 7, false],
    [
      "英国皇家航空学会、流行病防范创新联盟、帕斯适宜卫生科技组织、俄罗斯圣彼得堡理工大学(科技中心)、欧洲血液和骨髓移植协会基金会",
      5,
      true,
    ],
    ["阿联酋和重庆市", 2, true],
    ["巴西和湖北省", 2, true],
    ["新加坡、以色列、芬兰", 3, true],
    ["巴西、泰国、智利等", 3, false],
    ["宁夏回族自治区、湖北省、江西省、福建省三明市、安徽省六安市等地", 5, false],
    ["细胞治疗、激光技术、绿色航运、能源技术、智能网联交通等领域", 5, false],
    ["现代农业、生命健康、节能环保、科技扶智能力提升等领域", 4, false],
    ["韩国、阿塞拜疆、北马其顿", 3, true],
    [
      "《崇明世界级生态岛生态系统生产总值(GEP)核算体系建设工作方案》《崇明世界级生态岛碳排放精细化管理体系建设工作方案》",
      2,
      true,
    ],
  ])("reads the names %s", (typed, count, complete) => {
    const read = parseNames(typed);
    if (!read.ok) throw new Error(read.error.code);
    expect([read.value.names.length, read.value.complete]).toEqual([count, complete]);
    const stated = parseQuantity(`${count}个`);
    expect(stated.ok && compareNameCount(read.value, stated.value)).toBe("match");
  });

  it.each(["1+N+X", "1+2+11+X", "1+1+N", "0—1—10—100", "线上+线下", "新时代、新十年、新起点"])(
    "keeps the pattern %s",
    (pattern) => {
      expect(parseText(pattern)).toEqual(ok(pattern));
    },
  );

  it("refuses two figures run together, as in the heading 13批510人次", () => {
    expect(parseQuantity("**13批510人次**")).toMatchObject({
      error: { code: "SEVERAL_QUANTITIES", params: { first: "13批" } },
    });
  });
});
