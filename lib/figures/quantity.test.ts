import { describe, expect, it } from "vitest";
import { ok } from "./parse-result";
import { decimalEndOf, decimalOf, parseQuantity, printQuantity } from "./quantity";
import type { Quantity } from "./quantity";

const plain = { scale: "", qualifier: "exact", word: "", unit: "" } as const;
const printedBack: [
  string,
  Omit<Quantity, "scale" | "qualifier" | "word" | "unit"> & Partial<Quantity>,
  string | null,
][] = [
  // 1. Qualifiers, with the word and its place
  ["超6万人次", { amount: "6", scale: "万", qualifier: "over", word: "超", unit: "人次" }, "60000"],
  ["超过2万亩", { amount: "2", scale: "万", qualifier: "over", word: "超过", unit: "亩" }, "20000"],
  ["逾150位", { amount: "150", qualifier: "over", word: "逾", unit: "位" }, "150"],
  ["2000余人次", { amount: "2000", qualifier: "more_than", word: "余", unit: "人次" }, "2000"],
  ["20多个", { amount: "20", qualifier: "more_than", word: "多", unit: "个" }, "20"],
  ["6万余人次", { amount: "6", scale: "万", qualifier: "more_than", word: "余", unit: "人次" }, "60000"],
  [
    "6余万人次",
    { amount: "6", scale: "万", qualifier: "more_than", word: "余", unit: "人次", position: "before_scale" },
    "60000",
  ],
  [
    "百余万元",
    { amount: "", scale: "百万", qualifier: "more_than", word: "余", unit: "元", position: "within_scale" },
    "1000000",
  ],
  ["3年多", { amount: "3", qualifier: "more_than", word: "多", unit: "年", position: "after_unit" }, "3"],
  ["近2000人次", { amount: "2000", qualifier: "nearly", word: "近", unit: "人次" }, "2000"],
  ["约15亿元", { amount: "15", scale: "亿", qualifier: "about", word: "约", unit: "元" }, "1500000000"],
  ["500家左右", { amount: "500", qualifier: "about", word: "左右", unit: "家" }, "500"],
  ["十来家", { amount: "", scale: "十", qualifier: "about", word: "来", unit: "家" }, "10"],
  ["50家以上", { amount: "50", qualifier: "at_least", word: "以上", unit: "家" }, "50"],
  [
    "50以上人",
    { amount: "50", qualifier: "at_least", word: "以上", unit: "人", position: "before_unit" },
    "50",
  ],
  ["50万元以上", { amount: "50", scale: "万", qualifier: "at_least", word: "以上", unit: "元" }, "500000"],
  ["不少于50家", { amount: "50", qualifier: "at_least", word: "不少于", unit: "家" }, "50"],
  ["上万名", { amount: "", scale: "万", qualifier: "at_least", word: "上", unit: "名" }, "10000"],
  ["50+家", { amount: "50", qualifier: "at_least", word: "+", unit: "家" }, "50"],
  ["不超过30天", { amount: "30", qualifier: "up_to", word: "不超过", unit: "天" }, "30"],
  ["不足100人", { amount: "100", qualifier: "up_to", word: "不足", unit: "人" }, "100"],
  ["达592亿元", { amount: "592", scale: "亿", unit: "元", lead: "达" }, "59200000000"],
  ["共28项", { amount: "28", unit: "项", lead: "共" }, "28"],
  ["共计28项", { amount: "28", unit: "项", lead: "共计" }, "28"],
  ["达2000余人次", { amount: "2000", qualifier: "more_than", word: "余", unit: "人次", lead: "达" }, "2000"],
  ["累计达506家", { amount: "506", unit: "家", lead: "累计达" }, "506"],
  // 2. Scales
  ["1.05亿元", { amount: "1.05", scale: "亿", unit: "元" }, "105000000"],
  ["172.79亿元", { amount: "172.79", scale: "亿", unit: "元" }, "17279000000"],
  ["3.2万亿元", { amount: "3.2", scale: "万亿", unit: "元" }, "3200000000000"],
  ["5千万元", { amount: "5", scale: "千万", unit: "元" }, "50000000"],
  ["1亿2000万元", { amount: "1亿2000", scale: "万", unit: "元" }, "120000000"],
  ["1亿200万元", { amount: "1亿200", scale: "万", unit: "元" }, "102000000"],
  ["近百个", { amount: "", scale: "百", qualifier: "nearly", word: "近", unit: "个" }, "100"],
  ["超百家", { amount: "", scale: "百", qualifier: "over", word: "超", unit: "家" }, "100"],
  ["百余位", { amount: "", scale: "百", qualifier: "more_than", word: "余", unit: "位" }, "100"],
  ["近亿次", { amount: "", scale: "亿", qualifier: "nearly", word: "近", unit: "次" }, "100000000"],
  ["百位", { amount: "", scale: "百", unit: "位" }, "100"],
  ["10000人", { amount: "10000", unit: "人" }, "10000"],
  ["1万人", { amount: "1", scale: "万", unit: "人" }, "10000"],
  ["两家", { amount: "两", unit: "家" }, "2"],
  ["十二个", { amount: "十二", unit: "个" }, "12"],
  ["三百家", { amount: "三", scale: "百", unit: "家" }, "300"],
  ["二百五十万元", { amount: "二百五十", scale: "万", unit: "元" }, "2500000"],
  ["1.50亿元", { amount: "1.50", scale: "亿", unit: "元" }, "150000000"],
  // 3. Vague counts
  ["数十位", { amount: "", qualifier: "vague", word: "数十", unit: "位" }, null],
  ["多场", { amount: "", qualifier: "vague", word: "多", unit: "场" }, null],
  ["若干", { amount: "", qualifier: "vague", word: "若干" }, null],
  ["若干家", { amount: "", qualifier: "vague", word: "若干", unit: "家" }, null],
  ["X", { amount: "", qualifier: "vague", word: "X" }, null],
  ["几十家", { amount: "", qualifier: "vague", word: "几十", unit: "家" }, null],
  ["两三家", { amount: "", qualifier: "vague", word: "两三", unit: "家" }, null],
  ["达数百人", { amount: "", qualifier: "vague", word: "数百", unit: "人", lead: "达" }, null],
  ["十余家", { amount: "", scale: "十", qualifier: "more_than", word: "余", unit: "家" }, "10"],
  ["十多家", { amount: "", scale: "十", qualifier: "more_than", word: "多", unit: "家" }, "10"],
  // 4. Ratios and percentages
  ["约1/4", { amount: "1/4", qualifier: "about", word: "约" }, "0.25"],
  ["1/3", { amount: "1/3" }, "0.333333333333"],
  ["2/3", { amount: "2/3" }, "0.666666666667"],
  ["四分之一", { amount: "四分之一" }, "0.25"],
  ["百分之四十", { amount: "百分之四十" }, "0.4"],
  ["过半", { amount: "半", qualifier: "over", word: "过" }, "0.5"],
  ["40%", { amount: "40", unit: "%" }, "40"],
  ["82.7%", { amount: "82.7", unit: "%" }, "82.7"],
  ["5‰", { amount: "5", unit: "‰" }, "5"],
  ["三成", { amount: "三", unit: "成" }, "3"],
  ["3.5个百分点", { amount: "3.5", unit: "个百分点" }, "3.5"],
  ["-3%", { amount: "3", unit: "%", sign: "-" }, "-3"],
  ["+5.3%", { amount: "5.3", unit: "%", sign: "+" }, "5.3"],
  ["同比增长5.3%", { amount: "5.3", unit: "%", lead: "同比增长" }, "5.3"],
  ["下降近3%", { amount: "3", qualifier: "nearly", word: "近", unit: "%", lead: "下降" }, "-3"],
  ["下降到3%", { amount: "3", unit: "%", lead: "下降到" }, "3"],
  // 5. Units
  ["45262台(套)", { amount: "45262", unit: "台(套)" }, "45262"],
  ["35000m²", { amount: "35000", unit: "m²" }, "35000"],
  ["10万吨级", { amount: "10", scale: "万", unit: "吨级" }, "100000"],
  ["2万亩", { amount: "2", scale: "万", unit: "亩" }, "20000"],
  ["32个国家和地区", { amount: "32", unit: "个国家和地区" }, "32"],
  ["30千瓦", { amount: "30", unit: "千瓦" }, "30"],
  ["0家", { amount: "0", unit: "家" }, "0"],
  ["506", { amount: "506" }, "506"],
  ["2023年", { amount: "2023", unit: "年" }, "2023"],
  // 10. Editions
  ["第16届", { amount: "16", qualifier: "ordinal", word: "第", unit: "届" }, "16"],
  ["第十六届", { amount: "十六", qualifier: "ordinal", word: "第", unit: "届" }, "16"],
  ["第三届", { amount: "三", qualifier: "ordinal", word: "第", unit: "届" }, "3"],
  ["首届", { amount: "", qualifier: "ordinal", word: "首", unit: "届" }, "1"],
];

describe("quantities as printed (DOMAIN.md, items 1–5 and 10)", () => {
  it.each(printedBack)("reads %s and prints it back", (printed, properties, decimal) => {
    const quantity: Quantity = { ...plain, ...properties };
    expect(parseQuantity(printed)).toEqual(ok(quantity));
    expect(printQuantity(quantity)).toBe(printed);
    expect(decimalOf(quantity)).toBe(decimal);
    expect(decimalEndOf(quantity)).toBeNull();
  });
});
