import { partRow, row } from "../../event-row";
import type { DemoBlock, DemoFigure } from "../../format";

export const pujiang: DemoBlock = {
  kind: "event",
  heading: { zh: "浦江创新论坛", en: "Pujiang Innovation Forum" },
  series: "pujiang-innovation-forum",
  edition: "pujiang.edition",
  items: [
    row("pujiang.edition", "届次", "Edition"),
    row("pujiang.dates", "会期", "Dates"),
    row("pujiang.guest-country", "主宾国", "Guest country of honour"),
    row("pujiang.guest-province", "主宾省", "Guest province of honour"),
    row("pujiang.countries", "参会国家和地区", "Countries and regions"),
    row("pujiang.organisations", "国际科技组织", "International organisations"),
    row("pujiang.guests", "参会嘉宾", "Guests"),
    partRow("pujiang.overseas-guest-share", "境外嘉宾比例", "Share of overseas guests"),
    row("pujiang.mechanism", "办会机制", "Pattern"),
    {
      level: 1,
      key: "text.pujiang.concurrent",
      text: "论坛期间还举行了{westart.edition}WeStart全球创业投资大会与{technology-transfer-conference.edition}全球技术转移大会，对外发布研究报告{pujiang.research-reports}。",
    },
    {
      level: 1,
      key: "text.pujiang.congratulations",
      text: "{pujiang.congratulations}分别向论坛致贺信。",
    },
    {
      level: 1,
      key: "text.pujiang.countries",
      text: "与会嘉宾来自{pujiang.countries}，国别数量为历届最多。",
    },
    {
      level: 1,
      key: "text.pujiang.mechanism",
      text: "国际化办会机制定型为“{pujiang.mechanism}”：",
    },
    { level: 2, key: "text.pujiang.mechanism.1", text: "“1”指当届的一个主宾国；" },
    { level: 2, key: "text.pujiang.mechanism.n", text: "“N”指往届的若干主宾国；" },
    { level: 2, key: "text.pujiang.mechanism.x", text: "“X”指国际组织、科研机构等各方。" },
  ],
};

const held = { basis: "event", period: "pujiang.dates" } as const;

export const pujiangFigures: Record<string, DemoFigure> = {
  "pujiang.edition": { indicator: "event.edition", value: "第16届", ...held },
  "pujiang.dates": { indicator: "event.dates", value: "9月9—11日", basis: "event" },
  "pujiang.guest-country": { indicator: "event.guest-country", value: "巴西", ...held },
  "pujiang.guest-province": { indicator: "event.guest-province", value: "湖北省", ...held },
  "pujiang.countries": { indicator: "event.countries", value: "32个国家和地区", ...held },
  "pujiang.organisations": { indicator: "event.organisations", value: "12个", ...held },
  "pujiang.guests": { indicator: "event.guests", value: "300余位", ...held },
  "pujiang.overseas-guest-share": {
    indicator: "event.overseas-guest-share",
    value: "40%",
    partOf: "pujiang.guests",
    ...held,
    ambiguity: {
      zh: "括注紧随“300余位嘉宾”，底数推定为参会嘉宾；嘉宾数为约数，境外嘉宾人数无法推算。",
      en: "The bracket follows the 300-odd guests, which is taken as the base; as that number is inexact, the number of overseas guests cannot be derived.",
    },
  },
  "pujiang.mechanism": { indicator: "event.mechanism", value: "1+N+X", ...held },
  "pujiang.research-reports": { indicator: "event.research-reports", value: "10余份", ...held },
  "pujiang.congratulations": {
    indicator: "event.congratulations",
    value: "习近平主席、巴西总统卢拉",
    ...held,
  },
  "westart.edition": { indicator: "westart.edition", value: "首届", ...held },
  "technology-transfer-conference.edition": {
    indicator: "technology-transfer-conference.edition-name",
    value: "2023年",
    ...held,
  },
};
