import type { DemoBlock } from "../format";
import { withOwnIndicator } from "../own-indicator";

export const beltRoad: DemoBlock[] = [
  {
    kind: "prose",
    heading: { zh: "对接“一带一路”倡议", en: "In line with the Belt and Road Initiative" },
    items: [
      {
        key: "text.belt-road.memoranda",
        text: "落实{belt-road.documents}，推动科技联合攻关与成果转化，与沿线的{belt-road.memorandum-countries}国之间的科技合作备忘录得到落实。",
      },
      {
        key: "text.foreign-rd.policy",
        text: "外商投资企业设立研发中心、创新中心、企业技术中心、博士后科研工作站等各类机构得到支持，外资研发中心向全球性研发中心升级得到鼓励。",
      },
    ],
  },
  {
    kind: "prose",
    heading: { zh: "“一带一路”专项行动", en: "The Belt and Road programme" },
    items: [
      {
        label: { zh: "人文交流", en: "People" },
        key: "text.belt-road.young-scientists",
        text: "青年科学家交流项目方案得到完善，年内支持外籍青年科学家{belt-road.young-scientists}。",
      },
      {
        level: 1,
        key: "text.belt-road.exhibitions",
        text: "上海科技馆携手塔什干市，把{belt-road.exhibitions}带到乌兹别克斯坦。",
      },
      {
        label: { zh: "联合研究", en: "Joint research" },
        key: "text.belt-road.laboratories",
        text: "国际联合实验室建设带动本市科研机构同沿线国家、地区深化联合研究、人才培养与机制探索，新支持项目{belt-road.laboratory-projects}，其中有{belt-road.laboratory-projects.named}。",
      },
      {
        label: { zh: "技术转移", en: "Technology transfer" },
        key: "text.belt-road.transfer",
        text: "首次设立技术转移服务领域的合作项目，在技术转移、企业孵化、园区建设上与国外合作。",
      },
      {
        level: 1,
        key: "text.belt-road.platforms",
        text: "累计布局{belt-road.transfer-channels.named}国际技术转移渠道{belt-road.transfer-channels}，拓展沿线国家技术转移中心{belt-road.transfer-centres}。",
      },
    ],
  },
];

export const beltRoadFigures = withOwnIndicator({
  "belt-road.documents": {
    value: "《上海服务国家“一带一路”建设发挥桥头堡作用行动方案》",
    basis: "annual",
  },
  "belt-road.memorandum-countries": {
    value: "以色列、立陶宛、克罗地亚、匈牙利、白俄罗斯、越南、柬埔寨等",
    basis: "annual",
  },
  "belt-road.young-scientists": { value: "60名", basis: "annual" },
  "belt-road.exhibitions": { value: "“青出于蓝——青花瓷的起源、发展与交流”特展", basis: "annual" },
  "belt-road.laboratory-projects": { value: "7项", basis: "annual" },
  "belt-road.laboratory-projects.named": { value: "智能无人系统控制技术项目等", basis: "annual" },
  "belt-road.transfer-channels": { value: "21个", basis: "cumulative" },
  "belt-road.transfer-channels.named": { value: "中英、中美、中以等", basis: "cumulative" },
  "belt-road.transfer-centres": {
    value: "5个",
    basis: "unstated",
    ambiguity: {
      zh: "“累计”写在技术转移渠道之前，是否也管及本项，文中未写明。",
      en: "累计 (to date) stands before the transfer channels; whether it governs this figure as well is not stated.",
    },
  },
});
