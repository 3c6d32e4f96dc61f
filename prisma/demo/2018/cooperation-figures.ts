import { withOwnIndicator } from "../own-indicator";

export const cooperationFigures = withOwnIndicator({
  "cooperation.demonstration-projects": {
    value: "耐逆农作物高产优质育种及示范种植研究等",
    basis: "annual",
  },
  "cooperation.landed-projects": {
    value: "基于物联网技术的克拉玛依智慧消防智能水压试验网项目等",
    basis: "annual",
  },
  "outreach.institutions": { value: "50余家", basis: "annual" },
  "outreach.programmes": { value: "科技援疆、科技支宁、科技入滇等", basis: "annual" },
  "cooperation.joint-institutes": {
    value: "新疆氢能与燃料电池汽车工程技术研究中心、沪克科技协同创新促进中心",
    basis: "annual",
  },
  "cooperation.zunyi-sites": {
    value: "4个",
    basis: "unstated",
    ambiguity: {
      zh: "是当年新增还是截至年底的数，文中未写明。",
      en: "The text does not say whether this is for the year or the position at its end.",
    },
  },
  "cooperation.zunyi-sites.named": { value: "沪遵共建生物医药协同创新中心等", basis: "unstated" },
  "cooperation.platforms": {
    value: "沪克科技协同创新平台、上海-红河科技创新合作交流平台",
    basis: "annual",
  },
  "training.batches": { value: "8批", basis: "annual" },
  "training.people": { value: "300余人次", basis: "annual" },
});
