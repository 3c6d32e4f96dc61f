import { partRow, row } from "../../event-row";
import type { DemoBlock, DemoFigure } from "../../format";

export const wla: DemoBlock = {
  kind: "event",
  heading: { zh: "世界顶尖科学家论坛", en: "World Laureates Forum" },
  series: "world-laureates-forum",
  edition: "wla.edition",
  items: [
    row("wla.edition", "届次", "Edition"),
    row("wla.dates", "会期", "Dates"),
    row("wla.countries", "参会国家和地区", "Countries and regions"),
    row("wla.scientists", "全球科学家", "Scientists from around the world"),
    row("wla.nobel-laureates", "诺贝尔奖得主", "Nobel laureates"),
    row("wla.academicians", "中国两院院士", "Chinese academicians"),
    row("wla.firsts", "首次推出的安排", "Arrangements made for the first time"),
    row("wla.prize-winners", "世界顶尖科学家协会奖获奖者", "Winners of the WLA Prize"),
    partRow(
      "wla.prize-winners.intelligence-mathematics",
      "智能科学或数学奖",
      "Computer science or mathematics",
    ),
    partRow("wla.prize-winners.life-medicine", "生命科学或医学奖", "Life science or medicine"),
    {
      level: 1,
      key: "text.wla.scale",
      text: "论坛规模超过历届，与会者来自{wla.countries}，全球科学家有{wla.scientists}。",
    },
    {
      level: 1,
      key: "text.wla.first-initiatives",
      text: "推出{wla.firsts}“首次”：{wla.first-initiatives}。",
    },
    {
      level: 1,
      key: "text.wla.prize",
      text: "{wla-prize.edition}世界顶尖科学家协会奖在论坛上颁发，获奖者共{wla.prize-winners}。",
    },
  ],
};

const held = { basis: "event", period: "wla.dates" } as const;
const amongScientists = {
  zh: "诺贝尔奖得主、两院院士与“全球科学家”并列印出，是否包含在内，文中未写明。",
  en: "Printed beside the scientists from around the world; whether they are counted among them is not stated.",
};

export const wlaFigures: Record<string, DemoFigure> = {
  "wla.edition": { indicator: "event.edition", value: "第6届", ...held },
  "wla.dates": { indicator: "event.dates", value: "11月6—8日", basis: "event" },
  "wla.countries": { indicator: "event.countries", value: "25个国家和地区", ...held },
  "wla.scientists": { indicator: "event.scientists", value: "300余位", ...held },
  "wla.nobel-laureates": {
    indicator: "event.nobel-laureates",
    value: "27位",
    ...held,
    ambiguity: amongScientists,
  },
  "wla.academicians": {
    indicator: "event.academicians",
    value: "40余位",
    ...held,
    ambiguity: amongScientists,
  },
  "wla.firsts": { indicator: "event.firsts", value: "3个", ...held },
  "wla.first-initiatives": {
    indicator: "event.first-initiatives",
    value: "联合主席制度、青年科学家学术交流坊、线下单人前沿讲堂",
    ...held,
  },
  "wla-prize.edition": { indicator: "wla-prize.edition-name", value: "2023年", basis: "annual" },
  "wla.prize-winners": { indicator: "wla-prize.winners", value: "5人", basis: "annual" },
  "wla.prize-winners.intelligence-mathematics": {
    indicator: "wla-prize.winners.intelligence-mathematics",
    value: "2人",
    basis: "annual",
    partOf: "wla.prize-winners",
  },
  "wla.prize-winners.life-medicine": {
    indicator: "wla-prize.winners.life-medicine",
    value: "3人",
    basis: "annual",
    partOf: "wla.prize-winners",
  },
};
