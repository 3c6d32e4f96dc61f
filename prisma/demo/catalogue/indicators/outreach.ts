import type { IndicatorInput } from "@/lib/outline/schema";

export const outreachIndicators: IndicatorInput[] = [
  {
    code: "outreach.fields",
    name: { zh: "对接交流活动领域", en: "Fields of the matching events" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年对接交流活动围绕的领域名称；带“等”者为未列全。",
      en: "Fields of the year's matching and exchange events; 等 marks an incomplete list.",
    },
  },
  {
    code: "outreach.regions",
    name: { zh: "联合举办对接交流活动的地区", en: "Regions that held matching events with Shanghai" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年与上海联合举办对接交流活动的地区名称；带“等”者为未列全。",
      en: "Regions that held matching and exchange events together with Shanghai; 等 marks an incomplete list.",
    },
    comparability: {
      zh: "2021年报告此处仅列线上活动的合作地区，线下地区另列；2023年报告未分线上线下。",
      en: "The 2021 report lists here the partners of its online events, with those on site listed apart; the 2023 report does not divide them.",
    },
  },
  {
    code: "outreach.activities",
    name: { zh: "对接交流活动场次", en: "Matching events" },
    kind: "quantity",
    unit: "场",
    basis: "annual",
    definition: {
      zh: "当年与国内合作地区联合举办的对接交流活动场数，单位为场；2023年仅作约略表述。",
      en: "Matching and exchange events held during the year with domestic partner regions (场); the 2023 report gives no number.",
    },
    comparability: {
      zh: "2021年的场数仅含线上对接交流活动，线下活动未印场数；2023年报告为“多场”，未分线上线下。",
      en: "The number of 2021 counts online events only, those on site having none; the 2023 report says several (多场) of either kind.",
    },
  },
  {
    code: "outreach.institutions",
    name: { zh: "参与对接交流的上海单位", en: "Shanghai organisations at the matching events" },
    kind: "quantity",
    unit: "家",
    basis: "annual",
    definition: {
      zh: "组织参与对接交流活动的上海科技企业、科研院所和机构家数，单位为家。",
      en: "Shanghai technology enterprises, research institutes and other organisations taken to the matching events (家).",
    },
    comparability: {
      zh: "2018年报告统计参加科技援疆、科技支宁、科技入滇等行动的机构和企业；2023年报告统计参与展示洽谈的科技企业、科研院所和机构。",
      en: "The 2018 report counts institutions and enterprises in the assistance programmes, the 2023 report those that exhibited and negotiated at the events.",
    },
  },
  {
    code: "outreach.projects",
    name: { zh: "参与展示洽谈的项目", en: "Projects shown at the matching events" },
    kind: "quantity",
    unit: "个",
    basis: "annual",
    definition: {
      zh: "在对接交流活动中参与展示交流和洽谈的上海项目数，单位为个。",
      en: "Shanghai projects shown or negotiated at the matching events, counted in projects (个).",
    },
  },
  {
    code: "outreach.online-viewers",
    name: { zh: "对接交流活动线上观众", en: "Online viewers of the matching events" },
    kind: "quantity",
    unit: "人次",
    unitInEnglish: { one: "view", many: "views" },
    basis: "annual",
    definition: {
      zh: "对接交流活动吸引的线上观众人次，单位为人次；报告未说明统计平台。",
      en: "Online views of the matching events (人次); the report does not name the platform.",
    },
    comparability: {
      zh: "2021年报告印为线上“参与”人数，2023年报告印为线上“观众”，口径是否一致未说明。",
      en: "The 2021 report prints online participants (参与), the 2023 report online viewers (观众); whether the bases agree is not stated.",
    },
  },
];
