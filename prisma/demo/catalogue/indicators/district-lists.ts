import type { District } from "@/lib/outline/districts";
import { districts } from "@/lib/outline/districts";
import type { IndicatorInput } from "@/lib/outline/schema";

/** Lists of names in the districts' paragraphs. Each district has its own indicator, with one row a year. */
const lists = {
  documents: {
    zh: ["发布的规划与政策文件", "报告点名由{}制定、发布或落实的规划、方案和行动计划的名称；不计件数。"],
    en: [
      "Plans and policies issued",
      "Names of the plans, schemes and action programmes that {} issued or put into effect, as named in the report; not a count.",
    ],
  },
  platforms: {
    zh: ["建设的创新载体", "报告点名由{}建设或推进的园区、平台、社区和研究机构的名称；带“等”者为未列全。"],
    en: [
      "Innovation sites under development",
      "Names of the parks, platforms, communities and institutes that {} is developing, as named in the report; 等 marks a list that is not complete.",
    ],
  },
  events: {
    zh: ["举办的活动", "报告点名由{}举办的会议和推介活动的名称。"],
    en: ["Events held", "Names of the conferences and showcases held in {}, as named in the report."],
  },
  partners: {
    zh: ["合作与联动对象", "报告点名与{}联动或开展战略合作的机构和区域的名称。"],
    en: ["Partners", "Names of the institutions and areas that {} works with, as named in the report."],
  },
  honours: {
    zh: ["获得的称号与授牌", "报告点名{}当年创建成功或入围的国家级称号。"],
    en: [
      "Titles gained",
      "Names of the national titles that {} gained or was short-listed for during the year.",
    ],
  },
  funds: {
    zh: ["设立的基金", "报告点名在{}设立的科技投资基金的名称。"],
    en: ["Funds set up", "Names of the technology investment funds set up in {}."],
  },
  mechanism: {
    zh: ["体系模式", "{}创新体系或制度体系的模式代号，按报告原样记为文字。"],
    en: [
      "Pattern of the system",
      "The pattern by which {} describes its system, kept as text exactly as printed.",
    ],
  },
} satisfies Record<string, Record<"zh" | "en", [name: string, definition: string]>>;

const used: [District, keyof typeof lists][] = [
  ["pudong", "documents"],
  ["pudong", "events"],
  ["huangpu", "platforms"],
  ["jingan", "platforms"],
  ["xuhui", "platforms"],
  ["changning", "documents"],
  ["changning", "honours"],
  ["putuo", "platforms"],
  ["hongkou", "events"],
  ["yangpu", "platforms"],
  ["baoshan", "mechanism"],
  ["minhang", "documents"],
  ["minhang", "funds"],
  ["jiading", "platforms"],
  ["jinshan", "platforms"],
  ["jinshan", "honours"],
  ["songjiang", "documents"],
  ["songjiang", "partners"],
  ["qingpu", "platforms"],
  ["fengxian", "documents"],
  ["fengxian", "partners"],
  ["chongming", "documents"],
  ["chongming", "mechanism"],
];

export const districtLists: IndicatorInput[] = used.map(([district, list]) => {
  const place = districts[district];
  const { zh, en } = lists[list];
  return {
    code: `district.${district}.${list}`,
    name: { zh: `${place.zh}：${zh[0]}`, en: `${place.en}: ${en[0].toLowerCase()}` },
    kind: list === "mechanism" ? "text" : "names",
    basis: list === "mechanism" ? "unstated" : "annual",
    definition: { zh: zh[1].replace("{}", place.zh), en: en[1].replace("{}", place.en) },
  };
});
