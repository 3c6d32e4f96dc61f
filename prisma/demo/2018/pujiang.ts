import { row } from "../event-row";
import type { DemoBlock, DemoFigure } from "../format";

export const pujiang: DemoBlock = {
  kind: "event",
  heading: { zh: "浦江创新论坛", en: "Pujiang Innovation Forum" },
  series: "pujiang-innovation-forum",
  edition: "pujiang.edition",
  items: [
    row("pujiang.edition", "届次", "Edition"),
    row("pujiang.dates", "会期", "Dates"),
    row("pujiang.theme", "主题", "Theme"),
    row("pujiang.guest-country", "主宾国", "Guest country of honour"),
    row("pujiang.guest-province", "主宾省", "Guest province of honour"),
    {
      level: 1,
      key: "text.pujiang.guests-of-honour",
      text: "{pujiang.guest-country}、{pujiang.guest-province}分别应邀出任本届论坛的主宾国和主宾省。",
    },
  ],
};

const held = { basis: "event", period: "pujiang.dates" } as const;

/** The report names this edition by its year, without a number. */
export const pujiangFigures: Record<string, DemoFigure> = {
  "pujiang.edition": { indicator: "event.edition-name", value: "2018", ...held },
  "pujiang.dates": { indicator: "event.dates", value: "10月29日—11月1日", basis: "event" },
  "pujiang.theme": {
    indicator: "event.theme",
    value: "新时代、新十年、新起点",
    ...held,
    ambiguity: {
      zh: "印在标题中论坛名称之后，是论坛主题还是报告的小标题，文中未写明。",
      en: "Printed after the forum's name in the heading; whether it is the forum's theme or the report's own heading is not stated.",
    },
  },
  "pujiang.guest-country": { indicator: "event.guest-country", value: "葡萄牙共和国", ...held },
  "pujiang.guest-province": { indicator: "event.guest-province", value: "广东省", ...held },
};
