import type { DemoBlock } from "../format";

/** In the scan, the diagram's five labels are separated from their seven bullets; they are matched by meaning, in print order. */
export const deltaGroups: DemoBlock[] = [
  {
    kind: "prose",
    heading: { zh: "共同体建设五个方面的进展", en: "Progress of the community in five respects" },
    items: [
      {
        label: { zh: "创新规划布局", en: "Planning of innovation" },
        key: "text.delta.plans",
        text: "印发{delta.plans}，对{delta.plans.years}的合作作出安排；签署{delta.agreements}。",
      },
      {
        label: { zh: "创新要素联动", en: "Linked resources" },
        key: "text.delta.shared-resources",
        text: "让{delta.shared-resources}创新要素跨区域开放、流动、共用。",
      },
      {
        level: 1,
        key: "text.delta.instruments",
        text: "到年底，长三角的大型科学仪器协作共用网接入{delta.instruments.organisations}单位的大型科学仪器设施{delta.instruments}，总值{delta.instruments.value}；其中价值{delta.instruments.threshold}的有{delta.instruments.major}。",
      },
      {
        label: { zh: "创新攻关协同", en: "Joint research" },
        key: "text.delta.joint-research.tasks",
        text: "联合攻关专项计划以社会公共领域为重点，支持四地{delta.joint-research.departments}部门承担攻关任务{delta.joint-research.tasks}；{delta.joint-research.demonstration-fields}领域形成应用示范案例。",
      },
      {
        label: { zh: "创新生态共建", en: "An ecology built together" },
        key: "text.delta.shanghai-nantong",
        text: "沪通合作先行试点，探索共建区域创新生态区；张江长三角科技城启动建设；四地技术交易机构约定共享技术市场资源、互融互通。",
      },
      {
        level: 1,
        key: "text.delta.tech-export",
        text: "到年底，上海向{delta.tech-export.destinations}输出技术{delta.tech-export.contracts}，累计成交{delta.tech-export.amount}。",
      },
      {
        label: { zh: "创新交流紧密", en: "Close exchange" },
        key: "text.delta.exchange",
        text: "与各地合办{delta-challenge.edition}长三角国际创新挑战赛，以及{delta.exchange-activities}活动。",
      },
    ],
  },
  {
    kind: "figures",
    heading: { zh: "大型科学仪器协作共用", en: "Shared scientific instruments" },
    items: [
      { figure: "delta.instruments.organisations" },
      { figure: "delta.instruments.value" },
      { figure: "delta.instruments" },
      {
        level: 1,
        label: { zh: "其中：达到价值门槛", en: "Of which at or above the value threshold" },
        figure: "delta.instruments.major",
      },
    ],
  },
];
