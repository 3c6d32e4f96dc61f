const comparisonAndTotalWords = [
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
const increaseVerbs = ["增长", "增加", "上升", "提高", "提升", "上涨"];
const decreaseVerbs = ["下降", "减少", "降低", "回落", "下跌"];
const levelWords = ["到", "至", "了"].flatMap((end) =>
  [...increaseVerbs, ...decreaseVerbs].map((verb) => verb + end),
);
const levelVerbs = [
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

/** Words before a number that leave it exact. Several may follow each other: 累计达, 同比增长. */
export const leadWords = [
  ...comparisonAndTotalWords,
  ...increaseVerbs,
  ...decreaseVerbs,
  ...levelWords,
  ...levelVerbs,
] as const;

/** Whether the lead makes the value negative: 同比下降3%. False for 下降到3%, which states a level. */
export function isDecreaseLead(lead: string | undefined): boolean {
  return (
    lead !== undefined && decreaseVerbs.some((verb) => lead.endsWith(verb) || lead.endsWith(`${verb}了`))
  );
}

export function isIncreaseLead(lead: string | undefined): boolean {
  return (
    lead !== undefined && increaseVerbs.some((verb) => lead.endsWith(verb) || lead.endsWith(`${verb}了`))
  );
}
