import { describe, expect, it } from "vitest";
import { report2021 } from "./2021/report";
import { type Row, rowOf, typedOf } from "./printed.test-data";

/** What section 4.2 of the printed report of 2021 gives, in the order of print, taken from the page by hand. */
const quantities: Record<string, Row> = {
  "international.offices": ["5家", "5", "exact", "", "家", "unstated"],
  "foreign-rd.new-centres": ["25家", "25", "exact", "", "家", "annual"],
  "foreign-rd.centres": ["506家", "506", "exact", "", "家", "cumulative"],
  "foreign-rd.global-centres": ["5家", "5", "exact", "", "家", "unstated"],
  "foreign-rd.open-platforms": ["1家", "1", "exact", "", "家", "unstated"],
  "foreign-rd.fortune-500-share": ["约1/4", "0.25", "about", "", "", "unstated"],
  "pujiang.countries": ["20多个国家和地区", "20", "more_than", "", "个国家和地区", "event"],
  "pujiang.guests": ["超150位", "150", "over", "", "位", "event"],
  "wla.countries": ["23个国家", "23", "exact", "", "个国家", "event"],
  "wla.laureates": ["131位", "131", "exact", "", "位", "event"],
  "wla.academicians": ["数十位", null, "vague", "", "位", "event"],
  "wla.young-scientists": ["132位", "132", "exact", "", "位", "event"],
  "wla.school-scientists": ["百位", "100", "exact", "百", "位", "event"],
  "cooperation.projects": ["23项", "23", "exact", "", "项", "annual"],
  "cooperation.funding": ["1035万元", "10350000", "exact", "万", "元", "annual"],
  "cooperation.expected-benefit": ["1.05亿元", "105000000", "exact", "亿", "元", "expected"],
  "cooperation.crop-area": ["超过2万亩", "20000", "over", "万", "亩", "cumulative"],
  "training.batches": ["13批", "13", "exact", "", "批", "annual"],
  "training.people": ["510人次", "510", "exact", "", "人次", "annual"],
  "outreach.activities": ["8场", "8", "exact", "", "场", "annual"],
  "outreach.online-viewers": ["近2000人次", "2000", "nearly", "", "人次", "annual"],
};

const others: Record<"dates" | "text" | "names", Record<string, string>> = {
  dates: {
    "pujiang.dates": "5月31日—6月4日",
    "wla.dates": "11月1—3日",
    "waic.dates": "7月8—10日",
    "cooperation.accepted.xinjiang.month": "8月",
    "cooperation.accepted.yunnan.month": "3月",
  },
  text: {
    "pujiang.edition": "2021年",
    "pujiang.mode": "线上与线下融合",
    "wla.edition": "2021年",
    "wla.theme": "开放科学：构建开放创新生态",
    "waic.edition": "2021年",
    "waic.mode": "线上线下结合",
    "waic.theme": "AI赋能城市数字化转型",
    "waic.mechanism": "1+2+11+X",
  },
  names: {
    "international.offices.named":
      "英国皇家航空学会、流行病防范创新联盟、帕斯适宜卫生科技组织、俄罗斯圣彼得堡理工大学（科技中心）、欧洲血液和骨髓移植协会基金会",
    "pujiang.guest-country": "阿联酋",
    "pujiang.guest-province": "重庆市",
    "wla.launched": "世界顶尖科学大奖、世界顶尖科学家国际联合实验室",
    "waic.programme-parts": "会议论坛、展览展示、竞赛评奖、应用体验",
    "cooperation.agreement-partners": "重庆市",
    "cooperation.fields": "现代农业、生命健康、节能环保、科技扶智能力提升等",
    "cooperation.demonstration-projects": "耐逆农作物高产优质育种及示范种植研究",
    "cooperation.accepted.xinjiang": "新疆特色南瓜深加工关键技术研究及产业示范",
    "cooperation.accepted.yunnan": "云南永平生物酵素新产品的产业化技术及其产业链的示范应用",
    "cooperation.platforms": "中药第三方检测中心",
    "outreach.fields": "现代农业、洱海治理、深海科技等",
    "outreach.regions": "云南楚雄、大理、新疆克拉玛依、海南等",
    "outreach.onsite-regions": "云南、海南",
    "outreach.named-activities": "2021年沪疆科技交流系列活动暨沪克科技成果对接会",
  },
};

const typed = typedOf(report2021);

describe("the figures of the printed report of 2021", () => {
  it("are complete, and there are no others", () => {
    const there = typed.filter(({ kind }) => kind === "quantity");
    expect(Object.fromEntries(there.map((figure) => [figure.key, rowOf(figure)]))).toEqual(quantities);
  });

  it.each(Object.entries(others))("include all of the %s", (kind, printed) => {
    const there = typed.filter((figure) => figure.kind === kind);
    expect(Object.fromEntries(there.map(({ key, value }) => [key, value]))).toEqual(printed);
  });

  it("assign parts with an unclear base to the figure before them, with a note", () => {
    const parts = typed.filter(({ partOf }) => partOf);
    expect(parts.map(({ key, partOf }) => [key, partOf])).toEqual([
      ["foreign-rd.global-centres", "foreign-rd.centres"],
      ["foreign-rd.open-platforms", "foreign-rd.centres"],
      ["foreign-rd.fortune-500-share", "foreign-rd.centres"],
    ]);
    expect(parts.every(({ ambiguity }) => ambiguity?.zh.includes("25家"))).toBe(true);
  });

  it("leave out the end of the previous section", () => {
    expect(JSON.stringify(report2021)).not.toContain("人才服务");
  });
});
