import type { IndicatorInput } from "@/lib/outline/schema";

export const deltaIndicators: IndicatorInput[] = [
  {
    code: "delta.science-centres",
    name: {
      zh: "协同建设的综合性国家科学中心",
      en: "Comprehensive national science centres working together",
    },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "长三角内开展“两心同创”的综合性国家科学中心所在地名称。",
      en: "Places in the delta whose comprehensive national science centres are developed jointly.",
    },
  },
  {
    code: "delta.working-groups",
    name: { zh: "共同体专题组的领域", en: "Fields of the community's working groups" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "长三角科技创新共同体专题组的名称；报告以“等”收尾，未列全。",
      en: "Names of the community's thematic working groups; the report ends the list with 等, so it is not complete.",
    },
  },
  {
    code: "delta.working-group-count",
    name: { zh: "共同体专题组数", en: "Number of the community's working groups" },
    kind: "quantity",
    unit: "个",
    basis: "annual",
    definition: {
      zh: "长三角科技创新共同体专题组个数，报告仅作约略表述。",
      en: "Number of the community's thematic working groups; the report gives it only in vague terms.",
    },
  },
  {
    code: "delta.joint-research.issued",
    name: { zh: "联合攻关实施办法发布时间", en: "Date the joint research measures were issued" },
    kind: "dates",
    basis: "part_year",
    definition: {
      zh: "长三角科技创新共同体联合攻关实施办法联合发布的月份。",
      en: "Month in which the implementing measures for joint research in the delta were issued.",
    },
  },
  {
    code: "delta.joint-research.documents",
    name: { zh: "联合攻关制度文件", en: "Joint research documents" },
    kind: "names",
    basis: "annual",
    definition: {
      zh: "当年联合发布的长三角联合攻关制度文件名称。",
      en: "Titles of the documents on joint research in the delta that were issued during the year.",
    },
  },
  {
    code: "delta.joint-research.industries",
    name: { zh: "联合攻关涉及的先导产业领域", en: "Leading industries of joint research" },
    kind: "quantity",
    unit: "个",
    printsUnit: false,
    basis: "annual",
    definition: {
      zh: "共同布局联合攻关方向的先导产业领域个数，报告印为汉字，未列出名称。",
      en: "Leading industries in which research directions are jointly laid out, printed in Han numerals; the report does not name them.",
    },
  },
  {
    code: "delta.joint-research.directions",
    name: { zh: "联合攻关布局方向", en: "Joint research directions" },
    kind: "quantity",
    unit: "个",
    basis: "annual",
    definition: {
      zh: "在三大先导产业领域共同布局的联合攻关方向个数，单位为个。",
      en: "Research directions jointly laid out in the three leading industries, counted in directions (个).",
    },
  },
  {
    code: "delta.joint-research.bidders",
    name: { zh: "参与联合攻关“竞标”的单位", en: "Organisations bidding for joint research" },
    kind: "quantity",
    unit: "家",
    basis: "annual",
    definition: {
      zh: "参与联合攻关方向“竞标”的长三角单位家数，单位为家；是否含联合体成员，报告未说明。",
      en: "Organisations of the delta that entered bids for the joint research directions (家); the report does not say whether members of a consortium count.",
    },
  },
  {
    code: "delta.tech-trade.period",
    name: { zh: "技术交易统计时段", en: "Period of the technology trade figures" },
    kind: "dates",
    basis: "part_year",
    definition: {
      zh: "长三角技术交易各项金额所覆盖的月份。",
      en: "Months that the technology trade figures of the delta cover.",
    },
  },
  {
    code: "delta.tech-trade.amount",
    name: { zh: "三省一市相互间技术交易金额", en: "Technology trade among the four delta jurisdictions" },
    kind: "quantity",
    unit: "元",
    basis: "part_year",
    definition: {
      zh: "上海、江苏、浙江、安徽相互之间的技术交易金额，单位为元；2023年为1—9月数。",
      en: "Value of technology contracts among Shanghai, Jiangsu, Zhejiang and Anhui, in yuan; the 2023 figure covers January to September.",
    },
  },
  {
    code: "delta.tech-export.amount",
    name: {
      zh: "上海输出至苏浙皖的技术交易额",
      en: "Technology exported from Shanghai to Jiangsu, Zhejiang and Anhui",
    },
    kind: "quantity",
    unit: "元",
    basis: "part_year",
    definition: {
      zh: "上海向江苏、浙江、安徽输出技术的交易额，单位为元；2018年为截至年底的累计数，2023年为1—9月数。",
      en: "Value of technology contracts from Shanghai to Jiangsu, Zhejiang and Anhui, in yuan; cumulative to the end of the year in 2018, January to September in 2023.",
    },
    comparability: {
      zh: "2018年报告为截至年底的累计成交金额，2023年报告为1—9月的交易额，两者不可直接相比，2023年起序列中断。",
      en: "The 2018 report gives a cumulative amount to the end of the year, the 2023 report January to September; the two cannot be compared directly and the series breaks at 2023.",
    },
  },
  {
    code: "delta.tech-export.share",
    name: {
      zh: "上海输出占四地互输技术交易额的比重",
      en: "Shanghai's share of technology trade among the four",
    },
    kind: "quantity",
    unit: "%",
    basis: "part_year",
    definition: {
      zh: "上海输出至苏浙皖的技术交易额占四地相互输出技术交易额的百分比，按报告取整。",
      en: "Shanghai's exports of technology to the other three as a percentage of technology trade among the four, rounded as printed.",
    },
  },
];
