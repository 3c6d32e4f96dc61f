import { row } from "../../event-row";
import type { DemoBlock, DemoFigure } from "../../format";

export const waic: DemoBlock = {
  kind: "event",
  heading: { zh: "世界人工智能大会", en: "World Artificial Intelligence Conference" },
  series: "world-ai-conference",
  edition: "waic.edition",
  items: [
    row("waic.edition", "届次", "Edition"),
    row("waic.dates", "会期", "Dates"),
    row("waic.forums", "论坛", "Forums"),
    row("waic.guests", "参会嘉宾", "Guests"),
    row("waic.matched-enterprises", "对接上下游企业", "Enterprises matched"),
    row("waic.procurement-intent", "意向采购金额", "Intended procurement"),
    row("waic.signed-projects", "签约重大产业项目", "Major projects signed"),
    row("waic.signed-investment", "签约项目投资额", "Investment in projects signed"),
    {
      level: 1,
      key: "text.waic.matching",
      text: "促成上下游企业{waic.matched-enterprises}供需对接，意向采购总额{waic.procurement-intent}。",
    },
    {
      level: 1,
      key: "text.waic.projects",
      text: "重大产业项目签约{waic.signed-projects}，涉及投资{waic.signed-investment}。",
    },
    { level: 1, key: "text.waic.funds", text: "{waic.funds}宣告成立。" },
  ],
};

/** The report gives the month of the conference only, in its timeline. */
const held = { basis: "event", period: "waic.dates" } as const;

export const waicFigures: Record<string, DemoFigure> = {
  "waic.edition": { indicator: "event.edition-name", value: "WAIC 2023", ...held },
  "waic.dates": { indicator: "event.dates", value: "7月", basis: "event" },
  "waic.forums": { indicator: "event.forums", value: "133场", ...held },
  "waic.guests": { indicator: "event.guests", value: "1400余名", ...held },
  "waic.matched-enterprises": { indicator: "event.matched-enterprises", value: "210家", ...held },
  "waic.procurement-intent": { indicator: "event.procurement-intent", value: "110亿元", ...held },
  "waic.signed-projects": { indicator: "event.signed-projects", value: "32个", ...held },
  "waic.signed-investment": { indicator: "event.signed-investment", value: "288亿元", ...held },
  "waic.funds": {
    indicator: "event.funds",
    value: "上海人工智能产业投资基金元宇宙智能终端子基金",
    ...held,
  },
};
