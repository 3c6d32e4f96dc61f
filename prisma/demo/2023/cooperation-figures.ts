import { withOwnIndicator } from "../own-indicator";

export const cooperationFigures = withOwnIndicator({
  "cooperation.agreement-partners": {
    value: "宁夏回族自治区、湖北省、江西省、福建省三明市、安徽省六安市等",
    basis: "annual",
  },
  "cooperation.fields": { value: "现代农业、生物医药、生态环保等", basis: "annual" },
  "cooperation.projects": { value: "28项", basis: "annual" },
  "cooperation.funding": { value: "1340万元", basis: "annual" },
  "cooperation.institute-partners": { value: "迪庆藏族自治州科学技术局", basis: "annual" },
  "cooperation.joint-institutes": {
    value: "上海实验动物研究中心迪庆高原生物技术研究院",
    basis: "annual",
  },
  "cooperation.joint-institutes.month": { value: "12月", basis: "part_year" },
  "cooperation.demonstration-titles": { value: "沪滇科技合作示范点", basis: "annual" },
  "training.batches": { value: "24批", basis: "annual" },
  "training.people": { value: "1080人次", basis: "annual" },
  "training.technical-people": { value: "2000余人次", basis: "annual" },
  "outreach.fields": { value: "绿色能源、生物医药等", basis: "annual" },
  "outreach.regions": { value: "宁夏、新疆、云南、海南、三明等", basis: "annual" },
  "outreach.activities": { value: "多场", basis: "annual" },
  "outreach.institutions": { value: "70余家", basis: "annual" },
  "outreach.projects": { value: "近百个", basis: "annual" },
  "outreach.online-viewers": { value: "超6万人次", basis: "annual" },
});
