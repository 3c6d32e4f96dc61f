import { row } from "../../event-row";
import type { DemoBlock, DemoFigure } from "../../format";

export const wla: DemoBlock = {
  kind: "event",
  heading: { zh: "世界顶尖科学家论坛", en: "World Laureates Forum" },
  series: "world-laureates-forum",
  edition: "wla.edition",
  items: [
    row("wla.edition", "届次", "Edition"),
    row("wla.dates", "会期", "Dates"),
    row("wla.theme", "主题", "Theme"),
    row("wla.countries", "奖项获得者来自的国家", "Countries of the prize winners"),
    row("wla.laureates", "世界顶尖科学奖项获得者", "Winners of leading science prizes"),
    row("wla.academicians", "中国两院院士", "Chinese academicians"),
    row("wla.young-scientists", "顶尖青年科学家", "Leading young scientists"),
    row("wla.school-scientists", "“小科学家”代表", "“Little scientists”"),
    row("wla.launched", "设立的奖项和机构", "Prizes and institutions founded"),
    {
      level: 1,
      key: "text.wla.scale",
      text: "论坛在上海举办，与院士、青年科学家、“小科学家”和各界嘉宾代表一同出席的顶尖科学奖项得主有{wla.laureates}，来自{wla.countries}。",
    },
    {
      level: 1,
      key: "text.wla.launched",
      text: "论坛期间宣布设立或挂牌的有{wla.launched}。",
    },
  ],
};

const held = { basis: "event", period: "wla.dates" } as const;

/** Winners of any leading prize; the 2023 report counts Nobel laureates, which is another indicator. */
export const wlaFigures: Record<string, DemoFigure> = {
  "wla.edition": { indicator: "event.edition-name", value: "2021年", ...held },
  "wla.dates": { indicator: "event.dates", value: "11月1—3日", basis: "event" },
  "wla.theme": { indicator: "event.theme", value: "开放科学：构建开放创新生态", ...held },
  "wla.countries": { indicator: "event.countries", value: "23个国家", ...held },
  "wla.laureates": { indicator: "event.laureates", value: "131位", ...held },
  "wla.academicians": { indicator: "event.academicians", value: "数十位", ...held },
  "wla.young-scientists": { indicator: "event.young-scientists", value: "132位", ...held },
  "wla.school-scientists": { indicator: "event.school-scientists", value: "百位", ...held },
  "wla.launched": {
    indicator: "event.launched",
    value: "世界顶尖科学大奖、世界顶尖科学家国际联合实验室",
    ...held,
  },
};
