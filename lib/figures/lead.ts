const since = [
  "同比",
  "环比",
  "较上年",
  "比上年",
  "较去年",
  "比去年",
  "已",
  "累计",
  "共计",
  "总计",
  "合计",
  "共",
];
const up = ["增长", "增加", "上升", "提高", "提升", "上涨"];
const down = ["下降", "减少", "降低", "回落", "下跌"];
const reach = ["到", "至", "了"].flatMap((end) => [...up, ...down].map((verb) => verb + end));
const exact = [
  "达到",
  "达",
  "高达",
  "多达",
  "总共",
  "一共",
  "共有",
  "仅",
  "新增",
  "为",
  "占",
  "计",
  "增至",
  "升至",
  "降至",
];

/** The words ahead of a number that leave it exact. Several may follow each other: 累计达, 同比增长. */
export const leadWords = [...since, ...up, ...down, ...reach, ...exact] as const;

/** Whether the lead tells of a decrease, so that the value is negative: 同比下降3%. (下降到3% is a level, and is not.) */
export function tellsOfDecrease(lead: string | undefined): boolean {
  return lead !== undefined && down.some((verb) => lead.endsWith(verb) || lead.endsWith(`${verb}了`));
}

/** Whether the lead tells of an increase: 增长5.3%. */
export function tellsOfIncrease(lead: string | undefined): boolean {
  return lead !== undefined && up.some((verb) => lead.endsWith(verb) || lead.endsWith(`${verb}了`));
}
