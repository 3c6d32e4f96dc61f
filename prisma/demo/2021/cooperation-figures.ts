import { withOwnIndicator } from "../own-indicator";

export const cooperationFigures = withOwnIndicator({
  "cooperation.agreement-partners": { value: "重庆市", basis: "annual" },
  "cooperation.fields": { value: "现代农业、生命健康、节能环保、科技扶智能力提升等", basis: "annual" },
  "cooperation.projects": { value: "23项", basis: "annual" },
  "cooperation.funding": { value: "1035万元", basis: "annual" },
  "cooperation.expected-benefit": { value: "1.05亿元", basis: "expected" },
  "cooperation.demonstration-projects": {
    value: "耐逆农作物高产优质育种及示范种植研究",
    basis: "annual",
  },
  "cooperation.crop-area": { value: "超过2万亩", basis: "cumulative" },
  "cooperation.accepted.xinjiang.month": { value: "8月", basis: "part_year" },
  "cooperation.accepted.xinjiang": { value: "新疆特色南瓜深加工关键技术研究及产业示范", basis: "annual" },
  "cooperation.accepted.yunnan.month": { value: "3月", basis: "part_year" },
  "cooperation.accepted.yunnan": {
    value: "云南永平生物酵素新产品的产业化技术及其产业链的示范应用",
    basis: "annual",
  },
  "cooperation.platforms": { value: "中药第三方检测中心", basis: "annual" },
  "training.batches": { value: "13批", basis: "annual" },
  "training.people": { value: "510人次", basis: "annual" },
  "outreach.fields": { value: "现代农业、洱海治理、深海科技等", basis: "annual" },
  "outreach.regions": { value: "云南楚雄、大理、新疆克拉玛依、海南等", basis: "annual" },
  "outreach.activities": { value: "8场", basis: "annual" },
  "outreach.online-viewers": { value: "近2000人次", basis: "annual" },
  "outreach.onsite-regions": { value: "云南、海南", basis: "annual" },
  "outreach.named-activities": {
    value: "2021年沪疆科技交流系列活动暨沪克科技成果对接会",
    basis: "annual",
  },
});
