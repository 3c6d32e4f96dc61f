import type { IndicatorInput } from "@/lib/outline/schema";

export const cooperationIndicators: IndicatorInput[] = [
  {
    code: "cooperation.agreement-partners",
    name: { zh: "签署合作协议的地区", en: "Regions with which agreements were signed" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年与上海签署科技合作框架协议的省区市和地级市名称；带“等”者为未列全。",
      en: "Provinces, regions and cities whose science departments signed framework agreements with Shanghai during the year; 等 marks an incomplete list.",
    },
  },
  {
    code: "cooperation.fields",
    name: { zh: "国内科技合作项目领域", en: "Fields of domestic cooperation projects" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "国内科技合作项目重点聚焦的领域名称；带“等”者为未列全。",
      en: "Fields on which domestic cooperation projects concentrate; 等 marks an incomplete list.",
    },
  },
  {
    code: "cooperation.projects",
    name: { zh: "国内科技合作项目", en: "Domestic science and technology cooperation projects" },
    kind: "quantity",
    unit: "项",
    basis: "annual",
    definition: {
      zh: "当年支持的国内科技合作项目数，单位为项。",
      en: "Domestic science and technology cooperation projects supported during the year, counted in projects (项).",
    },
  },
  {
    code: "cooperation.funding",
    name: { zh: "国内科技合作项目资金", en: "Funding of domestic cooperation projects" },
    kind: "quantity",
    unit: "元",
    basis: "annual",
    definition: {
      zh: "当年投入国内科技合作项目的资金，单位为元；各年报告的称谓不同。",
      en: "Funds put into domestic cooperation projects during the year, in yuan; the reports call them by different names.",
    },
    comparability: {
      zh: "2021年报告称“总投入”，2023年报告称“核拨支持资金”，报告未说明两者口径是否一致。",
      en: "The 2021 report calls it total input (总投入), the 2023 report funds allotted (核拨支持资金); whether the bases agree is not stated.",
    },
  },
  {
    code: "cooperation.institute-partners",
    name: { zh: "共建机构的合作方", en: "Partners in jointly built institutes" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "与上海共建科研机构的地方科技主管部门名称。",
      en: "Local science departments with which Shanghai builds research institutes jointly.",
    },
  },
  {
    code: "cooperation.joint-institutes",
    name: { zh: "共建的科研机构", en: "Jointly built research institutes" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年与对口地区共建并成立的科研机构名称。",
      en: "Research institutes set up during the year together with partner regions.",
    },
    comparability: {
      zh: "2018年报告只说“成立”，未写明共建方；2023年报告写明与对口地区共建。",
      en: "The 2018 report says only that they were set up and names no partners; the 2023 report says they are built jointly.",
    },
  },
  {
    code: "cooperation.joint-institutes.month",
    name: { zh: "共建的科研机构成立时间", en: "Month the joint institutes were set up" },
    kind: "dates",
    basis: "part_year",
    definition: {
      zh: "与对口地区共建的科研机构成立的月份。",
      en: "Month in which the institutes built with partner regions were set up.",
    },
  },
  {
    code: "cooperation.demonstration-titles",
    name: { zh: "获得的合作示范称号", en: "Demonstration titles awarded" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "共建项目当年获得授牌的示范称号名称。",
      en: "Demonstration titles awarded during the year to jointly built projects.",
    },
  },
];
