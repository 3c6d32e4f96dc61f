import { describe, expect, it } from "vitest";
import { report2023 } from "./2023/report";
import { type Row, rowOf, typedOf } from "./printed.test-data";

/** What the printed report of 2023 gives, section by section in the order of print, taken from the page by hand. */
const quantities: Record<string, Row[]> = {
  "8": [],
  "8.1": [
    ["5家", "5", "exact", "", "家", "annual"],
    ["四", "4", "exact", "", "", "unstated"],
    ["三", "3", "exact", "", "", "unstated"],
    ["2家", "2", "exact", "", "家", "unstated"],
    ["16家", "16", "exact", "", "家", "unstated"],
    ["近百家", "100", "nearly", "百", "家", "unstated"],
    ["近千家", "1000", "nearly", "千", "家", "unstated"],
    ["五", "5", "exact", "", "", "unstated"],
    ["80项", "80", "exact", "", "项", "annual"],
    ["1期", "1", "exact", "", "期", "annual"],
    ["九", "9", "exact", "", "", "unstated"],
    ["10万吨级", "100000", "exact", "万", "吨级", "unstated"],
  ],
  "8.2": [
    ["多个", null, "vague", "", "个", "annual"],
    ["三", "3", "exact", "", "", "annual"],
    ["8个", "8", "exact", "", "个", "annual"],
    ["76家", "76", "exact", "", "家", "annual"],
    ["1491亿元", "149100000000", "exact", "亿", "元", "part_year"],
    ["592亿元", "59200000000", "exact", "亿", "元", "part_year"],
    ["40%", "40", "exact", "", "%", "part_year"],
    ["94家", "94", "exact", "", "家", "unstated"],
    ["362家", "362", "exact", "", "家", "cumulative"],
    ["1700余项", "1700", "more_than", "", "项", "unstated"],
    ["519项", "519", "exact", "", "项", "unstated"],
    ["15亿元", "1500000000", "exact", "亿", "元", "unstated"],
    ["40个", "40", "exact", "", "个", "annual"],
    ["69项", "69", "exact", "", "项", "cumulative"],
    ["83家", "83", "exact", "", "家", "unstated"],
    ["82家", "82", "exact", "", "家", "unstated"],
    ["17家", "17", "exact", "", "家", "unstated"],
    ["333位", "333", "exact", "", "位", "unstated"],
    ["19人", "19", "exact", "", "人", "unstated"],
    ["22人", "22", "exact", "", "人", "unstated"],
  ],
  "8.3": [
    ["28项", "28", "exact", "", "项", "annual"],
    ["1340万元", "13400000", "exact", "万", "元", "annual"],
    ["24批", "24", "exact", "", "批", "annual"],
    ["1080人次", "1080", "exact", "", "人次", "annual"],
    ["2000余人次", "2000", "more_than", "", "人次", "annual"],
    ["多场", null, "vague", "", "场", "annual"],
    ["70余家", "70", "more_than", "", "家", "annual"],
    ["近百个", "100", "nearly", "百", "个", "annual"],
    ["超6万人次", "60000", "over", "万", "人次", "annual"],
  ],
  "8.4": [
    ["60项", "60", "exact", "", "项", "annual"],
    ["第3届", "3", "ordinal", "", "届", "event"],
    ["3年", "3", "exact", "", "年", "cumulative"],
    ["第16届", "16", "ordinal", "", "届", "event"],
    ["首届", "1", "ordinal", "", "届", "event"],
    ["10余份", "10", "more_than", "", "份", "event"],
    ["32个国家和地区", "32", "exact", "", "个国家和地区", "event"],
    ["12个", "12", "exact", "", "个", "event"],
    ["300余位", "300", "more_than", "", "位", "event"],
    ["40%", "40", "exact", "", "%", "event"],
    ["第6届", "6", "ordinal", "", "届", "event"],
    ["25个国家和地区", "25", "exact", "", "个国家和地区", "event"],
    ["300余位", "300", "more_than", "", "位", "event"],
    ["27位", "27", "exact", "", "位", "event"],
    ["40余位", "40", "more_than", "", "位", "event"],
    ["3个", "3", "exact", "", "个", "event"],
    ["5人", "5", "exact", "", "人", "annual"],
    ["2人", "2", "exact", "", "人", "annual"],
    ["3人", "3", "exact", "", "人", "annual"],
    ["133场", "133", "exact", "", "场", "event"],
    ["1400余名", "1400", "more_than", "", "名", "event"],
    ["210家", "210", "exact", "", "家", "event"],
    ["110亿元", "11000000000", "exact", "亿", "元", "event"],
    ["32个", "32", "exact", "", "个", "event"],
    ["288亿元", "28800000000", "exact", "亿", "元", "event"],
    ["第9届", "9", "ordinal", "", "届", "event"],
    ["35000m²", "35000", "exact", "", "m²", "event"],
    ["958家", "958", "exact", "", "家", "event"],
    ["82.7%", "82.7", "exact", "", "%", "event"],
    ["535项", "535", "exact", "", "项", "event"],
    ["3个", "3", "exact", "", "个", "event"],
    ["13场", "13", "exact", "", "场", "event"],
    ["30场", "30", "exact", "", "场", "event"],
    ["26个", "26", "exact", "", "个", "event"],
    ["38000人次", "38000", "exact", "", "人次", "event"],
  ],
};

const others: Record<"dates" | "text" | "names", string[]> = {
  dates: ["3月", "4月", "12月", "1—9月", "9月9—11日", "11月6—8日", "7月"],
  text: ["0—1—10—100", "1+1+N", "1+N+X", "WAIC 2023", "2023年", "2023年"],
  names: [
    ...["2023浦东创新创业大会", "GOI高质量发展三年行动计划", "外滩金融科技增长极、医学研究转化创新极等"],
    ...["市北高新、苏河湾等", "上海“模速空间”创新生态社区", "全国科普示范区"],
    ...["《长宁区全面推进“上海硅巷”科创街区建设三年行动方案》", "中以（上海）创新园、上海清华国际创新中心"],
    ...["“工赋上海”创新大会、数实融合创新项目推介会", "市级城市数字孪生底座平台、同济数字研究院"],
    ...["《推进“大零号湾”科技创新策源功能区建设方案》", "上海大零号湾创新策源私募基金"],
    ...["上海汽车工业软件创新中心", "上海湾区算力产业生态孵化中心", "国家级特色产业集群"],
    ...["《长三角G60科创走廊联合攻关行动方案》", "中国科学院上海分院、上海科学院"],
    ...["华为青浦研发中心、北斗创新基地等"],
    ...["《奉贤区中小企业科技创新活力区三年（2023—2025）行动规划》"],
    ...["上海化工区、杭州湾开发区、自贸区新片区（奉贤区域）、东方美谷"],
    "《崇明世界级生态岛生态系统生产总值（GEP）核算体系建设工作方案》、《崇明世界级生态岛碳排放精细化管理体系建设工作方案》",
    ...["上海张江、安徽合肥", "联合攻关、资源共享、成果转化、国际合作等"],
    ...["《长三角科技创新共同体联合攻关计划实施办法（试行）》"],
    ...["新一代信息技术、新材料、生物医药等", "半导体、芯片、癌症靶向药等"],
    ...["宁夏回族自治区、湖北省、江西省、福建省三明市、安徽省六安市等", "现代农业、生物医药、生态环保等"],
    ...["迪庆藏族自治州科学技术局", "上海实验动物研究中心迪庆高原生物技术研究院", "沪滇科技合作示范点"],
    ...[
      "绿色能源、生物医药等",
      "宁夏、新疆、云南、海南、三明等",
      "新加坡、以色列、芬兰",
      "巴西、泰国、智利等",
    ],
    ...["细胞治疗、激光技术、绿色航运、能源技术、智能网联交通等", "韩国、阿塞拜疆、北马其顿"],
    ...["东亚、中亚、中东欧", "中新双向跨境孵化活动、中国-东盟创新创业训练营暨东盟国家青年创新中国行"],
    ...["外资研发机构协同创新项目", "流行病防范创新联盟、欧洲血液与骨髓移植协会", "盖茨基金会北京代表处"],
    ...["全球健康创新研究院", "英国皇家航空学会", "国际航空航天科普视频大赛"],
    ...["巴西", "湖北省", "习近平主席、巴西总统卢拉"],
    ...["联合主席制度、青年科学家学术交流坊、线下单人前沿讲堂"],
    ...["上海人工智能产业投资基金元宇宙智能终端子基金"],
  ],
};

const typed = typedOf(report2023);

describe("the figures of the printed report of 2023", () => {
  it.each(Object.entries(quantities))(
    "are complete, and there are no others, in section %s",
    (number, printed) => {
      const there = typed.filter((figure) => figure.number === number && figure.kind === "quantity");
      const rows = there.map(rowOf);
      expect(rows.sort()).toEqual([...printed].sort());
    },
  );

  it.each(Object.entries(others))("include all of the %s", (kind, printed) => {
    const there = typed.filter((figure) => figure.kind === kind).map(({ value }) => value);
    expect(there.sort()).toEqual([...printed].sort());
  });

  it("assign the parts to their total", () => {
    const wholes = typed.filter(({ partOf }) => partOf).map(({ value, partOf }) => [value, partOf]);
    expect(wholes).toEqual([
      ["592亿元", "delta.tech-trade.amount"],
      ["40%", "delta.tech-trade.amount"],
      ["19人", "delta-centre.project-managers"],
      ["22人", "delta-centre.project-managers"],
      ["40%", "pujiang.guests"],
      ["2人", "wla.prize-winners"],
      ["3人", "wla.prize-winners"],
      ["82.7%", "ctif.exhibitors"],
    ]);
  });
});
