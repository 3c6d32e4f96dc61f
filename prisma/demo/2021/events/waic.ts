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
    row("waic.mode", "举办方式", "Mode"),
    row("waic.theme", "主题", "Theme"),
    row("waic.programme-parts", "板块设置", "Parts of the programme"),
    row("waic.mechanism", "会议论坛架构", "Structure of the forums"),
    {
      level: 1,
      key: "text.waic.theme",
      text: "大会讨论人工智能的前沿进展与产业落地，介绍城市数字化转型的理念和价值，为相关治理和规范凝聚全球共识。",
    },
    {
      level: 1,
      key: "text.waic.programme",
      text: "设{waic.programme-parts}板块，会议论坛按“{waic.mechanism}”的架构安排。",
    },
  ],
};

const held = { basis: "event", period: "waic.dates" } as const;

export const waicFigures: Record<string, DemoFigure> = {
  "waic.edition": { indicator: "event.edition-name", value: "2021年", ...held },
  "waic.dates": { indicator: "event.dates", value: "7月8—10日", basis: "event" },
  "waic.mode": { indicator: "event.mode", value: "线上线下结合", ...held },
  "waic.theme": { indicator: "event.theme", value: "AI赋能城市数字化转型", ...held },
  "waic.programme-parts": {
    indicator: "event.programme-parts",
    value: "会议论坛、展览展示、竞赛评奖、应用体验",
    ...held,
  },
  "waic.mechanism": { indicator: "event.mechanism", value: "1+2+11+X", ...held },
};
