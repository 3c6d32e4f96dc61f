/**
 * Sample values for a year whose printed report is not at hand, so that a new user finds work in progress. They are
 * plausible but invented, and each is marked as a sample where it is entered.
 */
export const sample = {
  year: 2024,
  from: 2023,
  source: "演示样例数据，非真实数据",
  reason: "演示样例",
};

/** Days from loading until a section is due. */
export const dueInDays: Record<string, number> = {
  "0": 35,
  "8": 30,
  "8.1": 21,
  "8.2": -3,
  "8.3": 7,
  "8.4": 14,
};

export const returned = {
  section: "8.2",
  reason: "演示样例：技术交易额请补齐1—9月的数，并写明出处后再送审。",
};

/** A reworded sentence with two typed numbers: one equals its figure's value of last year, the other has no figure. */
export const reworded = {
  key: "text.delta.joint-research.directions",
  text: "依托重大创新指南拓宽攻关路径，在{delta.joint-research.industries}大先导产业领域共同部署具有基础性、战略性和源头性的方向{delta.joint-research.directions}，参与“竞标”的长三角单位有76家，其中民营企业21家。",
};

export const remark = {
  key: "delta-centre.project-managers",
  body: "演示样例：这是年底在册数，还是累计数？请核对后写明。",
};

/** Values entered so far, by section and field key. All other fields are empty. */
export const typed: Record<string, Record<string, string>> = {
  "8.2": {
    "delta.joint-research.directions": "9个",
    "delta.joint-research.bidders": "84家",
    "delta-centre.joint-centres": "398家",
    "delta-centre.new-projects": "36个",
    "delta-centre.projects": "105项",
    "delta-centre.project-managers": "360位",
  },
  "8.3": {
    "cooperation.agreement-partners": "宁夏回族自治区、云南省、江西省、福建省三明市等",
    "cooperation.fields": "现代农业、生物医药、新能源等",
    "cooperation.projects": "31项",
    // Ten times last year's value; 1460万元 is meant.
    "cooperation.funding": "1.46亿元",
    // Equal to last year's value.
    "training.batches": "24批",
    "training.people": "1150人次",
    "training.technical-people": "2200余人次",
    "outreach.fields": "绿色能源、人工智能等",
    "outreach.regions": "待报",
    "outreach.institutions": "80余家",
    "outreach.online-viewers": "超8万人次",
  },
  "8.4": {
    "pujiang.edition": "第17届",
    "pujiang.dates": "9月5—7日",
    "pujiang.guests": "350余位",
    "pujiang.countries": "34个国家和地区",
    "waic.edition": "WAIC 2024",
    "waic.forums": "120场",
    "waic.guests": "1500余名",
    "ctif.edition": "第10届",
    "ctif.exhibitors": "980家",
    // The parts exceed the total by one.
    "wla.prize-winners": "5人",
    "wla.prize-winners.intelligence-mathematics": "2人",
    "wla.prize-winners.life-medicine": "4人",
  },
};
