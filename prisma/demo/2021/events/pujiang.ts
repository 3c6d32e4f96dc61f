import { row } from "../../event-row";
import type { DemoBlock, DemoFigure } from "../../format";

export const pujiang: DemoBlock = {
  kind: "event",
  heading: { zh: "浦江创新论坛", en: "Pujiang Innovation Forum" },
  series: "pujiang-innovation-forum",
  edition: "pujiang.edition",
  items: [
    row("pujiang.edition", "届次", "Edition"),
    row("pujiang.dates", "会期", "Dates"),
    row("pujiang.mode", "举办方式", "Mode"),
    row("pujiang.guest-country", "主宾国", "Guest country of honour"),
    row("pujiang.guest-province", "主宾省（市）", "Guest municipality of honour"),
    row("pujiang.countries", "与会专家来自的国家和地区", "Countries and regions of the experts"),
    row("pujiang.guests", "分享观点的专家学者", "Experts who spoke"),
    {
      level: 1,
      key: "text.pujiang.countries",
      text: "论坛在上海举办，应邀分享创新观点的专家学者{pujiang.guests}，来自{pujiang.countries}。",
    },
  ],
};

const held = { basis: "event", period: "pujiang.dates" } as const;

/** The report names this edition by its year, without a number. */
export const pujiangFigures: Record<string, DemoFigure> = {
  "pujiang.edition": { indicator: "event.edition-name", value: "2021年", ...held },
  "pujiang.dates": { indicator: "event.dates", value: "5月31日—6月4日", basis: "event" },
  "pujiang.mode": { indicator: "event.mode", value: "线上与线下融合", ...held },
  "pujiang.guest-country": { indicator: "event.guest-country", value: "阿联酋", ...held },
  "pujiang.guest-province": { indicator: "event.guest-province", value: "重庆市", ...held },
  "pujiang.countries": { indicator: "event.countries", value: "20多个国家和地区", ...held },
  "pujiang.guests": { indicator: "event.guests", value: "超150位", ...held },
};
