import { partRow, row } from "../../event-row";
import type { DemoBlock, DemoFigure } from "../../format";

export const ctif: DemoBlock = {
  kind: "event",
  heading: {
    zh: "中国（上海）国际技术进出口交易会",
    en: "China (Shanghai) International Technology Fair",
  },
  series: "shanghai-technology-fair",
  edition: "ctif.edition",
  items: [
    row("ctif.edition", "届次", "Edition"),
    row("ctif.exhibition-area", "展览面积", "Exhibition area"),
    row("ctif.exhibitors", "参展企业", "Exhibitors"),
    partRow("ctif.special-booth-share", "特装比例", "Share of custom-built stands"),
    row("ctif.professional-visitors", "专业观众", "Trade visitors"),
    row("ctif.theme-days", "主题日活动", "Theme days"),
    row("ctif.sub-forums", "特色分论坛", "Specialised sub-forums"),
    row("ctif.supporting-activities", "配套活动", "Supporting events"),
    row("ctif.cooperation-intents", "现场合作意向", "Letters of intent on site"),
    row("ctif.published-cases", "全国技术贸易创新实践案例", "Practice cases published"),
    {
      level: 1,
      key: "text.ctif.programme",
      text: "安排主题日活动{ctif.theme-days}，并配有特色分论坛{ctif.sub-forums}、各类配套活动{ctif.supporting-activities}。",
    },
    {
      level: 1,
      key: "text.ctif.outcome",
      text: "参展各方在现场形成合作意向{ctif.cooperation-intents}；公布“全国技术贸易创新实践案例”{ctif.published-cases}。",
    },
  ],
};

/** The report gives no dates for the fair, so its figures have no period. */
const held = { basis: "event" } as const;

export const ctifFigures: Record<string, DemoFigure> = {
  "ctif.edition": { indicator: "event.edition", value: "第9届", ...held },
  "ctif.exhibition-area": { indicator: "event.exhibition-area", value: "35000m²", ...held },
  "ctif.exhibitors": { indicator: "event.exhibitors", value: "958家", ...held },
  "ctif.special-booth-share": {
    indicator: "event.special-booth-share",
    value: "82.7%",
    partOf: "ctif.exhibitors",
    ...held,
    ambiguity: {
      zh: "括注紧随“参展企业958家”，是按企业数还是按展位面积计算，文中未写明。",
      en: "The bracket follows the 958 exhibitors; whether the share is of exhibitors or of area is not stated.",
    },
  },
  "ctif.cooperation-intents": { indicator: "event.cooperation-intents", value: "535项", ...held },
  "ctif.theme-days": { indicator: "event.theme-days", value: "3个", ...held },
  "ctif.sub-forums": { indicator: "event.sub-forums", value: "13场", ...held },
  "ctif.supporting-activities": { indicator: "event.supporting-activities", value: "30场", ...held },
  "ctif.published-cases": { indicator: "event.published-cases", value: "26个", ...held },
  "ctif.professional-visitors": { indicator: "event.professional-visitors", value: "38000人次", ...held },
};
