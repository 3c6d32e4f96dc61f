import { describe, expect, it } from "vitest";
import { report2018 } from "./2018/report";
import { type Row, rowOf, typedOf } from "./printed.test-data";

/** What section 4.2 of the printed report of 2018 gives, in the order of print, taken from the page by hand. */
const quantities: Record<string, Row> = {
  "delta.instruments.organisations": ["2086家", "2086", "exact", "", "家", "as_of"],
  "delta.instruments": ["45262台(套)", "45262", "exact", "", "台(套)", "as_of"],
  "delta.instruments.value": ["超过519亿元", "51900000000", "over", "亿", "元", "as_of"],
  "delta.instruments.threshold": ["50万元以上", "500000", "at_least", "万", "元", "unstated"],
  "delta.instruments.major": ["29898台(套)", "29898", "exact", "", "台(套)", "as_of"],
  "delta.joint-research.tasks": ["9项", "9", "exact", "", "项", "annual"],
  "delta.tech-export.contracts": ["3353项", "3353", "exact", "", "项", "cumulative"],
  "delta.tech-export.amount": ["172.79亿元", "17279000000", "exact", "亿", "元", "cumulative"],
  "delta-challenge.edition": ["首届", "1", "ordinal", "", "届", "event"],
  "outreach.institutions": ["50余家", "50", "more_than", "", "家", "annual"],
  "cooperation.zunyi-sites": ["4个", "4", "exact", "", "个", "unstated"],
  "training.batches": ["8批", "8", "exact", "", "批", "annual"],
  "training.people": ["300余人次", "300", "more_than", "", "人次", "annual"],
  "belt-road.young-scientists": ["60名", "60", "exact", "", "名", "annual"],
  "belt-road.laboratory-projects": ["7项", "7", "exact", "", "项", "annual"],
  "belt-road.transfer-channels": ["21个", "21", "exact", "", "个", "cumulative"],
  "belt-road.transfer-centres": ["5个", "5", "exact", "", "个", "unstated"],
  "foreign-rd.global-centres": ["40家", "40", "exact", "", "家", "unstated"],
  "foreign-rd.centres": ["440家", "440", "exact", "", "家", "unstated"],
  "foreign-rd.researchers": ["超过4万人", "40000", "over", "万", "人", "unstated"],
};

const others: Record<"dates" | "text" | "names", Record<string, string>> = {
  dates: { "delta.plans.years": "2018—2020年", "pujiang.dates": "10月29日—11月1日" },
  text: { "pujiang.edition": "2018", "pujiang.theme": "新时代、新十年、新起点" },
  names: {
    "delta.linkages": "科技计划、创新平台、创新品牌",
    "delta.demonstrations": "沪通跨江创新联合体、长三角科技创新生态实践区示范点、“嘉宝昆太”创新生态协同示范",
    "delta.transfer-zones": "上海闵行、浙江、宁波、江苏苏南等",
    "delta.plans": "《长三角科技合作三年行动计划（2018—2020年）》",
    "delta.agreements": "《长三角地区加快构建区域创新共同体战略合作协议》等",
    "delta.shared-resources": "大型仪器、科技创新券等",
    "delta.joint-research.departments": "检验检疫、食药监、科研等",
    "delta.joint-research.demonstration-fields": "新型显示、海上风电等",
    "delta.tech-export.destinations": "浙江、江苏、安徽",
    "delta.exchange-activities":
      "上海-南通科技项目对接洽谈会、沪嘉科技人才交流活动、长三角嵌入式系统协同发展论坛等",
    "cooperation.demonstration-projects": "耐逆农作物高产优质育种及示范种植研究等",
    "cooperation.landed-projects": "基于物联网技术的克拉玛依智慧消防智能水压试验网项目等",
    "outreach.programmes": "科技援疆、科技支宁、科技入滇等",
    "cooperation.joint-institutes": "新疆氢能与燃料电池汽车工程技术研究中心、沪克科技协同创新促进中心",
    "cooperation.zunyi-sites.named": "沪遵共建生物医药协同创新中心等",
    "cooperation.platforms": "沪克科技协同创新平台、上海-红河科技创新合作交流平台",
    "belt-road.documents": "《上海服务国家“一带一路”建设发挥桥头堡作用行动方案》",
    "belt-road.memorandum-countries": "以色列、立陶宛、克罗地亚、匈牙利、白俄罗斯、越南、柬埔寨等",
    "belt-road.exhibitions": "“青出于蓝——青花瓷的起源、发展与交流”特展",
    "belt-road.laboratory-projects.named": "智能无人系统控制技术项目等",
    "belt-road.transfer-channels.named": "中英、中美、中以等",
    "china-israel-park.fields": "通信技术、人工智能、生物医药、集成电路等",
    "pujiang.guest-country": "葡萄牙共和国",
    "pujiang.guest-province": "广东省",
  },
};

const typed = typedOf(report2018);

describe("the figures of the printed report of 2018", () => {
  it("are complete, and there are no others", () => {
    const there = typed.filter(({ kind }) => kind === "quantity");
    expect(Object.fromEntries(there.map((figure) => [figure.key, rowOf(figure)]))).toEqual(quantities);
  });

  it.each(Object.entries(others))("include all of the %s", (kind, printed) => {
    const there = typed.filter((figure) => figure.kind === kind);
    expect(Object.fromEntries(there.map(({ key, value }) => [key, value]))).toEqual(printed);
  });

  it("have the costly instruments as part of all instruments", () => {
    const parts = typed.filter(({ partOf }) => partOf).map(({ key, partOf }) => [key, partOf]);
    expect(parts).toEqual([["delta.instruments.major", "delta.instruments"]]);
  });

  it("note what the page leaves open", () => {
    expect(typed.filter(({ ambiguity }) => ambiguity).map(({ key }) => key)).toEqual([
      ...["delta.instruments.threshold", "delta.instruments.major"],
      ...["delta.tech-export.contracts", "delta.tech-export.amount"],
      ...["cooperation.zunyi-sites", "belt-road.transfer-centres", "pujiang.theme"],
      ...["foreign-rd.global-centres", "foreign-rd.centres", "foreign-rd.researchers"],
    ]);
  });
});
