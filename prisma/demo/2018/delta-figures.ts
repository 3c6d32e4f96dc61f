import { withOwnIndicator } from "../own-indicator";

const startUnclear = {
  zh: "印为“截至年底”“累计”，累计自何时起算，文中未写明。",
  en: "Printed as cumulative to the end of the year; since when is not stated.",
};

export const deltaFigures = withOwnIndicator({
  "delta.demonstrations": {
    value: "沪通跨江创新联合体、长三角科技创新生态实践区示范点、“嘉宝昆太”创新生态协同示范",
    basis: "annual",
  },
  "delta.transfer-zones": { value: "上海闵行、浙江、宁波、江苏苏南等", basis: "annual" },
  "delta.linkages": { value: "科技计划、创新平台、创新品牌", basis: "annual" },
  "delta.plans": { value: "《长三角科技合作三年行动计划（2018—2020年）》", basis: "annual" },
  "delta.plans.years": { value: "2018—2020年", basis: "plan" },
  "delta.agreements": { value: "《长三角地区加快构建区域创新共同体战略合作协议》等", basis: "annual" },
  "delta.shared-resources": { value: "大型仪器、科技创新券等", basis: "annual" },
  "delta.instruments.organisations": { value: "2086家", basis: "as_of" },
  "delta.instruments": { value: "45262台(套)", basis: "as_of" },
  "delta.instruments.value": { value: "超过519亿元", basis: "as_of" },
  "delta.instruments.threshold": {
    value: "50万元以上",
    basis: "unstated",
    ambiguity: {
      zh: "是单台（套）价值的门槛还是合计，文中未写明，推定为单台（套）。",
      en: "Whether the threshold is for one set or for several is not stated; one set is assumed.",
    },
  },
  "delta.instruments.major": {
    value: "29898台(套)",
    basis: "as_of",
    partOf: "delta.instruments",
    ambiguity: {
      zh: "“其中”紧随总价值，按单位推定底数为45262台(套)。",
      en: "其中 (of which) follows the total value; by its unit the base is taken to be the 45,262 sets.",
    },
  },
  "delta.joint-research.tasks": { value: "9项", basis: "annual" },
  "delta.joint-research.departments": { value: "检验检疫、食药监、科研等", basis: "annual" },
  "delta.joint-research.demonstration-fields": { value: "新型显示、海上风电等", basis: "annual" },
  "delta.tech-export.destinations": { value: "浙江、江苏、安徽", basis: "annual" },
  "delta.tech-export.contracts": { value: "3353项", basis: "cumulative", ambiguity: startUnclear },
  "delta.tech-export.amount": { value: "172.79亿元", basis: "cumulative", ambiguity: startUnclear },
  "delta-challenge.edition": { value: "首届", basis: "event" },
  "delta.exchange-activities": {
    value: "上海-南通科技项目对接洽谈会、沪嘉科技人才交流活动、长三角嵌入式系统协同发展论坛等",
    basis: "annual",
  },
});
