import type { DemoBlock } from "../format";

export const cooperationBlocks: DemoBlock[] = [
  {
    kind: "prose",
    heading: {
      zh: "对口支援与区域合作并进",
      en: "Paired assistance and regional cooperation advance together",
    },
    items: [
      {
        label: { zh: "产业项目扶贫", en: "Projects against poverty" },
        key: "text.cooperation.projects",
        text: "以科技产业项目助力脱贫：受支持的示范项目有{cooperation.demonstration-projects}，落地的项目有{cooperation.landed-projects}。",
      },
      {
        label: { zh: "交流对接", en: "Exchange and matching" },
        key: "text.outreach.attendance",
        text: "上海{outreach.institutions}企业和机构投身{outreach.programmes}行动；{cooperation.joint-institutes}年内成立。",
      },
      {
        label: { zh: "合作平台", en: "Platforms of cooperation" },
        key: "text.cooperation.platforms",
        text: "上海与遵义打造合作示范点{cooperation.zunyi-sites}，其中有{cooperation.zunyi-sites.named}；{cooperation.platforms}的建设有序推进。",
      },
      {
        label: { zh: "人才培养", en: "Training" },
        key: "text.training.management-college",
        text: "上海科技管理干部学院等单位为对口支援地区的科技创新人才开设培训班，全年举办{training.batches}，参训{training.people}。",
      },
    ],
  },
  {
    kind: "figures",
    heading: { zh: "国内合作主要数据", en: "Domestic cooperation in figures" },
    items: [
      { figure: "outreach.institutions" },
      { figure: "cooperation.zunyi-sites" },
      { figure: "training.batches" },
      { figure: "training.people" },
    ],
  },
];
