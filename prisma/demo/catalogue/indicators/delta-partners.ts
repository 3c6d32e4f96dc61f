import type { IndicatorInput } from "@/lib/outline/schema";

export const deltaPartnerIndicators: IndicatorInput[] = [
  {
    code: "delta-centre.overseas-partners",
    name: {
      zh: "战略合作的海外大学和机构",
      en: "Overseas universities and institutions in strategic cooperation",
    },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "与长三角国家技术创新中心建立战略合作关系的海外知名大学和机构家数，单位为家；报告未写明统计时点。",
      en: "Overseas universities and institutions in strategic cooperation with the centre (家); the report does not say as of which date.",
    },
  },
  {
    code: "delta-centre.domestic-partners",
    name: {
      zh: "战略合作的国内高校院所",
      en: "Domestic universities and institutes in strategic cooperation",
    },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "与长三角国家技术创新中心建立战略合作关系的国内高校院所家数，单位为家；报告未写明统计时点。",
      en: "Domestic universities and institutes in strategic cooperation with the centre (家); the report does not say as of which date.",
    },
  },
  {
    code: "delta-centre.foreign-enterprises",
    name: { zh: "全球创新伙伴（外资企业）", en: "Foreign-funded enterprises as global innovation partners" },
    kind: "quantity",
    unit: "家",
    basis: "unstated",
    definition: {
      zh: "与长三角国家技术创新中心建立全球创新伙伴关系的外资企业家数，单位为家；报告未写明统计时点。",
      en: "Foreign-funded enterprises that are global innovation partners of the centre (家); the report does not say as of which date.",
    },
  },
  {
    code: "delta-centre.project-managers",
    name: { zh: "选聘为“项目经理”的领军人才", en: "Leading experts appointed as project managers" },
    kind: "quantity",
    unit: "位",
    basis: "unstated",
    definition: {
      zh: "在产业技术前沿领域选聘担任“项目经理”的领军人才人数，单位为位；报告未写明是当年数还是累计数。",
      en: "Leading experts appointed as project managers at the industrial frontier (位); the report does not say whether for the year or to date.",
    },
  },
  {
    code: "delta-centre.project-managers.academicians",
    name: { zh: "“项目经理”中的两院院士", en: "Project managers: Chinese academicians" },
    kind: "quantity",
    unit: "人",
    basis: "unstated",
    definition: {
      zh: "担任“项目经理”的领军人才中两院院士的人数，单位为人。",
      en: "Project managers who are members of the Chinese Academy of Sciences or the Chinese Academy of Engineering, in persons.",
    },
  },
  {
    code: "delta-centre.project-managers.overseas-academicians",
    name: { zh: "“项目经理”中的海外院士", en: "Project managers: overseas academicians" },
    kind: "quantity",
    unit: "人",
    basis: "unstated",
    definition: {
      zh: "担任“项目经理”的领军人才中海外院士的人数，单位为人。",
      en: "Project managers who are members of academies outside China, in persons.",
    },
  },
];
