import { withOwnIndicator } from "../own-indicator";

const cumulativeUnclear = {
  zh: "“累计”写在联合创新中心之前，是否也管及本项，文中未写明。",
  en: "累计 (to date) stands before the joint centres; whether it governs this figure as well is not stated.",
};
const baseUnclear = {
  zh: "“其中”所指底数推定为333位领军人才；两院院士与海外院士是否有重叠，文中未写明。",
  en: "其中 (of which) is taken to refer to the 333 leading experts; whether the two kinds of academicians overlap is not stated.",
};
const dateUnclear = {
  zh: "是当年新增还是截至年底的数，文中未写明。",
  en: "The text does not say whether this is for the year or the position at its end.",
};

export const deltaCentreFigures = withOwnIndicator({
  "delta-centre.fields": { value: "新一代信息技术、新材料、生物医药等", basis: "annual" },
  "delta-centre.carriers": { value: "94家", basis: "unstated", ambiguity: dateUnclear },
  "delta-centre.joint-centres": { value: "362家", basis: "cumulative" },
  "delta-centre.demands": { value: "1700余项", basis: "unstated", ambiguity: cumulativeUnclear },
  "delta-centre.agreements": { value: "519项", basis: "unstated", ambiguity: cumulativeUnclear },
  "delta-centre.contract-amount": { value: "15亿元", basis: "unstated", ambiguity: cumulativeUnclear },
  "delta-centre.project-fields": { value: "半导体、芯片、癌症靶向药等", basis: "annual" },
  "delta-centre.new-projects": { value: "40个", basis: "annual" },
  "delta-centre.projects": { value: "69项", basis: "cumulative" },
  "delta-centre.overseas-partners": { value: "83家", basis: "unstated", ambiguity: dateUnclear },
  "delta-centre.domestic-partners": { value: "82家", basis: "unstated", ambiguity: dateUnclear },
  "delta-centre.foreign-enterprises": { value: "17家", basis: "unstated", ambiguity: dateUnclear },
  "delta-centre.project-managers": { value: "333位", basis: "unstated", ambiguity: dateUnclear },
  "delta-centre.project-managers.academicians": {
    value: "19人",
    basis: "unstated",
    partOf: "delta-centre.project-managers",
    ambiguity: baseUnclear,
  },
  "delta-centre.project-managers.overseas-academicians": {
    value: "22人",
    basis: "unstated",
    partOf: "delta-centre.project-managers",
    ambiguity: baseUnclear,
  },
});
