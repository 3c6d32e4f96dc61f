import type { IndicatorInput } from "@/lib/outline/schema";

export const cooperationProjectIndicators: IndicatorInput[] = [
  {
    code: "cooperation.demonstration-projects",
    name: { zh: "合作示范项目", en: "Demonstration projects" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "报告列名的对口支援与国内合作示范项目名称；带“等”者为未列全。",
      en: "Demonstration projects of paired assistance and domestic cooperation that the report names; 等 marks an incomplete list.",
    },
  },
  {
    code: "cooperation.landed-projects",
    name: { zh: "落地的合作项目", en: "Projects put into place" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年在对口地区落地的科技产业项目名称；带“等”者为未列全。",
      en: "Technology projects put into place in partner regions during the year; 等 marks an incomplete list.",
    },
  },
  {
    code: "cooperation.crop-area",
    name: { zh: "耐逆农作物推广种植面积（累计）", en: "Area planted with the hardy crops (cumulative)" },
    kind: "quantity",
    unit: "亩",
    basis: "cumulative",
    definition: {
      zh: "耐逆农作物育种示范项目在喀什地区累计推广种植的面积，单位为亩。",
      en: "Area planted to date in Kashgar by the project on hardy crops, in mu (one mu is a fifteenth of a hectare).",
    },
  },
  {
    code: "cooperation.expected-benefit",
    name: { zh: "国内科技合作项目预期经济效益", en: "Economic benefit expected of the projects" },
    kind: "quantity",
    unit: "元",
    basis: "expected",
    definition: {
      zh: "当年支持的国内科技合作项目预期产生的经济效益，单位为元；为预期数，报告未说明实现年限。",
      en: "Economic benefit that the projects supported during the year are expected to yield, in yuan; the report does not say by when.",
    },
  },
  {
    code: "cooperation.accepted.xinjiang",
    name: { zh: "通过验收的援疆项目", en: "Xinjiang project accepted" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年通过上海市科委验收的科技援疆项目名称。",
      en: "Xinjiang assistance project that passed acceptance by the municipal commission during the year.",
    },
  },
  {
    code: "cooperation.accepted.xinjiang.month",
    name: { zh: "援疆项目验收时间", en: "Month the Xinjiang project was accepted" },
    kind: "dates",
    basis: "part_year",
    definition: {
      zh: "科技援疆项目通过验收的月份。",
      en: "Month in which the Xinjiang project was accepted.",
    },
  },
  {
    code: "cooperation.accepted.yunnan",
    name: { zh: "通过验收的入滇项目", en: "Yunnan project accepted" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年通过上海市科委验收的科技入滇项目名称。",
      en: "Yunnan cooperation project that passed acceptance by the municipal commission during the year.",
    },
  },
  {
    code: "cooperation.accepted.yunnan.month",
    name: { zh: "入滇项目验收时间", en: "Month the Yunnan project was accepted" },
    kind: "dates",
    basis: "part_year",
    definition: { zh: "科技入滇项目通过验收的月份。", en: "Month in which the Yunnan project was accepted." },
  },
];
