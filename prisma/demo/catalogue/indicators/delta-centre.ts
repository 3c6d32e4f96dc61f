import type { IndicatorInput } from "@/lib/outline/schema";

export const deltaCentreIndicators: IndicatorInput[] = [
  {
    code: "delta-centre.fields",
    name: { zh: "国家技术创新中心聚焦领域", en: "Fields of the national technology innovation centre" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "长三角国家技术创新中心聚焦的重点领域名称；报告以“等”收尾，未列全。",
      en: "Fields on which the Yangtze Delta national technology innovation centre concentrates; the list is not complete.",
    },
  },
  {
    code: "delta-centre.carriers",
    name: { zh: "布局建设的研发载体", en: "Research and development units" },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "长三角国家技术创新中心在区域内布局的专业研究所、技术创新中心等研发载体家数，单位为家；报告未写明是当年数还是累计数。",
      en: "Specialised institutes, technology innovation centres and similar units laid out by the centre (家); the report does not say whether for the year or to date.",
    },
  },
  {
    code: "delta-centre.joint-centres",
    name: { zh: "企业联合创新中心（累计）", en: "Joint innovation centres with enterprises (cumulative)" },
    kind: "quantity",
    unit: "家",
    basis: "cumulative",
    definition: {
      zh: "与细分领域龙头企业共建的企业联合创新中心累计家数，单位为家。",
      en: "Joint innovation centres set up with leading enterprises, to date, counted in centres (家).",
    },
  },
  {
    code: "delta-centre.demands",
    name: { zh: "挖掘的企业技术需求", en: "Technology needs identified" },
    kind: "quantity",
    unit: "项",
    basis: "unstated",
    definition: {
      zh: "通过联合创新中心挖掘的技术需求项数，单位为项；报告未写明是否为累计数。",
      en: "Technology needs identified through the joint centres, counted in items (项); the report does not say whether to date.",
    },
  },
  {
    code: "delta-centre.agreements",
    name: { zh: "达成的技术研发合作", en: "Research agreements reached" },
    kind: "quantity",
    unit: "项",
    basis: "unstated",
    definition: {
      zh: "通过联合创新中心达成的技术研发合作项数，单位为项；报告未写明是否为累计数。",
      en: "Research and development agreements reached through the joint centres (项); the report does not say whether to date.",
    },
  },
  {
    code: "delta-centre.contract-amount",
    name: { zh: "技术研发合作合同金额", en: "Contract value of the research agreements" },
    kind: "quantity",
    unit: "元",
    basis: "unstated",
    definition: {
      zh: "上述技术研发合作的合同金额，单位为元；报告未写明是否为累计数。",
      en: "Contract value of these research agreements, in yuan; the report does not say whether to date.",
    },
  },
  {
    code: "delta-centre.project-fields",
    name: { zh: "“拨投结合”项目领域", en: "Fields of the grant-and-invest projects" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "以“拨投结合”方式支持的项目所属领域名称；报告以“等”收尾，未列全。",
      en: "Fields of the projects supported by grant combined with investment; the list is not complete.",
    },
  },
  {
    code: "delta-centre.new-projects",
    name: { zh: "“拨投结合”新增支持项目", en: "New grant-and-invest projects" },
    kind: "quantity",
    unit: "个",
    basis: "annual",
    definition: {
      zh: "当年以“拨投结合”方式新增支持、落地长三角的项目数，2023年单位印为个。",
      en: "Projects newly supported during the year by grant combined with investment and located in the delta; printed in 个 in 2023.",
    },
  },
  {
    code: "delta-centre.projects",
    name: { zh: "“拨投结合”支持项目（累计）", en: "Grant-and-invest projects (cumulative)" },
    kind: "quantity",
    unit: "项",
    basis: "cumulative",
    definition: {
      zh: "以“拨投结合”方式累计支持的项目数，2023年单位印为项，与新增数的“个”所指相同。",
      en: "Projects supported to date by grant combined with investment; printed in 项 in 2023, the same thing as the 个 of the new projects.",
    },
  },
];
