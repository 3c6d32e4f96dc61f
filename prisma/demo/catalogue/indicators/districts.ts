import type { IndicatorInput } from "@/lib/outline/schema";

export const districtIndicators: IndicatorInput[] = [
  {
    code: "district.pudong.incubators",
    name: { zh: "浦东新区：启动建设的高质量孵化器", en: "Pudong New Area: high-quality incubators started" },
    kind: "quantity",
    unit: "家",
    basis: "annual",
    definition: {
      zh: "当年在浦东新区率先启动建设的高质量孵化器家数，单位为家。",
      en: "High-quality incubators whose construction was started in Pudong during the year, counted in establishments (家).",
    },
  },
  {
    code: "district.jingan.functional-areas",
    name: { zh: "静安区：重点功能区", en: "Jing'an District: functional areas" },
    kind: "quantity",
    unit: "个",
    printsUnit: false,
    basis: "unstated",
    definition: {
      zh: "静安区布局建设的功能区个数，报告印为汉字；报告只点名其中一部分。",
      en: "Functional areas that Jing'an is laying out, printed in Han numerals; the report names only some of them.",
    },
  },
  {
    code: "district.changning.emerging-industries",
    name: { zh: "长宁区：重点新兴产业", en: "Changning District: emerging industries" },
    kind: "quantity",
    unit: "个",
    printsUnit: false,
    basis: "unstated",
    definition: {
      zh: "长宁区重点发展的新兴产业门类数，报告印为汉字；报告未列出名称。",
      en: "Emerging industries on which Changning concentrates, printed in Han numerals; the report does not name them.",
    },
  },
  {
    code: "district.putuo.universities",
    name: { zh: "普陀区：武宁路沿线高校", en: "Putuo District: universities along Wuning Road" },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "武宁路沿线集聚的高等学校家数；报告未写明统计时点。",
      en: "Universities gathered along Wuning Road; the report does not say as of which date.",
    },
  },
  {
    code: "district.putuo.research-institutes",
    name: { zh: "普陀区：武宁路沿线科研院所", en: "Putuo District: research institutes along Wuning Road" },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "武宁路沿线集聚的科研院所家数；报告未写明统计时点。",
      en: "Research institutes gathered along Wuning Road; the report does not say as of which date.",
    },
  },
  {
    code: "district.putuo.innovation-platforms",
    name: { zh: "普陀区：武宁路沿线科创平台", en: "Putuo District: innovation platforms along Wuning Road" },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "武宁路沿线集聚的科创平台家数，印为约数；报告未写明平台的认定标准和统计时点。",
      en: "Innovation platforms gathered along Wuning Road, printed as an approximate number; neither the criterion nor the date is stated.",
    },
  },
  {
    code: "district.putuo.technology-enterprises",
    name: {
      zh: "普陀区：武宁路沿线科技企业",
      en: "Putuo District: technology enterprises along Wuning Road",
    },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "武宁路沿线集聚的科技企业家数，印为约数；报告未写明企业的认定标准和统计时点。",
      en: "Technology enterprises gathered along Wuning Road, printed as an approximate number; neither the criterion nor the date is stated.",
    },
  },
  {
    code: "district.minhang.priority-directions",
    name: {
      zh: "闵行区：“大零号湾”重点方向",
      en: "Minhang District: priority directions of the Grand neoBay",
    },
    kind: "quantity",
    unit: "个",
    printsUnit: false,
    basis: "unstated",
    definition: {
      zh: "落实“大零号湾”建设方案所聚焦的重点方向个数，报告印为汉字；报告未列出名称。",
      en: "Priority directions under the construction plan of the Grand neoBay (大零号湾), printed in Han numerals; the report does not name them.",
    },
  },
  {
    code: "district.minhang.work-arrangements",
    name: {
      zh: "闵行区：“大零号湾”重点工作安排",
      en: "Minhang District: priority tasks of the Grand neoBay",
    },
    kind: "quantity",
    unit: "项",
    basis: "annual",
    definition: {
      zh: "当年梳理细化的“大零号湾”重点工作安排项数，单位为项。",
      en: "Priority tasks worked out during the year for the Grand neoBay (大零号湾), counted in items (项).",
    },
  },
  {
    code: "district.jinshan.park-phase",
    name: {
      zh: "金山区：中科生态数字港开园期次",
      en: "Jinshan District: phase of the Zhongke digital port opened",
    },
    kind: "quantity",
    unit: "期",
    basis: "annual",
    definition: {
      zh: "上海湾区科创城中科生态数字港当年开园的是第几期；为期次，不是数量。",
      en: "Which phase of the Zhongke ecological digital port opened during the year; an ordinal, not a count.",
    },
  },
  {
    code: "district.songjiang.corridor-cities",
    name: {
      zh: "长三角G60科创走廊：参与合作的城市",
      en: "G60 science and innovation corridor: cities taking part",
    },
    kind: "quantity",
    unit: "个",
    printsUnit: false,
    basis: "unstated",
    definition: {
      zh: "长三角G60科创走廊中参与战略合作的城市个数，报告印为汉字；报告未列出城市名称。",
      en: "Cities of the G60 corridor that take part in the strategic cooperation, printed in Han numerals; the report does not name them.",
    },
  },
  {
    code: "district.chongming.capture-scale",
    name: {
      zh: "崇明区：二氧化碳捕集示范规模",
      en: "Chongming District: scale of the carbon-capture demonstration",
    },
    kind: "quantity",
    unit: "吨级",
    basis: "unstated",
    definition: {
      zh: "长兴岛二氧化碳捕集与利用示范项目的规模等级；报告未写明是否按年计算。",
      en: "Order of magnitude, in tonnes, of the carbon capture and use demonstration on Changxing Island; the report does not say whether it is per year.",
    },
  },
];
