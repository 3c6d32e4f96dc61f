import { withOwnIndicator } from "../own-indicator";

const inPart = { basis: "part_year", period: "delta.tech-trade.period" } as const;

export const deltaFigures = withOwnIndicator({
  "delta.science-centres": { value: "上海张江、安徽合肥", basis: "annual" },
  "delta.working-groups": { value: "联合攻关、资源共享、成果转化、国际合作等", basis: "annual" },
  "delta.working-group-count": { value: "多个", basis: "annual" },
  "delta.joint-research.issued": { value: "4月", basis: "part_year" },
  "delta.joint-research.documents": {
    value: "《长三角科技创新共同体联合攻关计划实施办法（试行）》",
    basis: "annual",
  },
  "delta.joint-research.industries": { value: "三", basis: "annual" },
  "delta.joint-research.directions": { value: "8个", basis: "annual" },
  "delta.joint-research.bidders": { value: "76家", basis: "annual" },
  "delta.tech-trade.period": { value: "1—9月", basis: "part_year" },
  "delta.tech-trade.amount": { value: "1491亿元", ...inPart },
  "delta.tech-export.amount": { value: "592亿元", partOf: "delta.tech-trade.amount", ...inPart },
  "delta.tech-export.share": {
    value: "40%",
    partOf: "delta.tech-trade.amount",
    ...inPart,
    ambiguity: {
      zh: "文中称占“四地相互输出技术交易额”，推定底数即三省一市相互间技术交易金额；592÷1491约为39.7%，印为40%。",
      en: "The text speaks of technology trade among the four; the base is taken to be the 149.1 billion yuan above: 592 ÷ 1491 is 39.7 %, printed as 40 %.",
    },
  },
});
