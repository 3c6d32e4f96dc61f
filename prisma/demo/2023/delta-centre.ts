import type { DemoBlock } from "../format";

export const deltaCentreBlocks: DemoBlock[] = [
  {
    kind: "prose",
    heading: {
      zh: "长三角国家技术创新中心运行提质",
      en: "The Yangtze Delta national technology innovation centre raises its quality",
    },
    items: [
      {
        level: 1,
        key: "text.delta-centre.carriers",
        text: "面向{delta-centre.fields}重点领域，在长三角布局以专业研究所、技术创新中心为主的研发载体{delta-centre.carriers}。",
      },
      {
        level: 1,
        key: "text.delta-centre.joint-centres",
        text: "联手细分行业龙头企业设立联合创新中心，累计{delta-centre.joint-centres}，梳理技术需求{delta-centre.demands}，促成技术研发合作{delta-centre.agreements}，涉及合同金额{delta-centre.contract-amount}。",
      },
      {
        level: 1,
        key: "text.delta-centre.projects",
        text: "以“拨投结合”支持{delta-centre.project-fields}领域项目落户长三角，新增{delta-centre.new-projects}，累计{delta-centre.projects}。",
      },
      {
        level: 1,
        key: "text.delta-centre.project-managers",
        text: "面向产业技术前沿选聘领军人才担任“项目经理”，与海内外高校院所、外资企业的合作网络持续扩大。",
      },
    ],
  },
  {
    kind: "figures",
    heading: { zh: "合作伙伴与领军人才", en: "Partners and leading experts" },
    items: [
      { figure: "delta-centre.overseas-partners" },
      { figure: "delta-centre.domestic-partners" },
      { figure: "delta-centre.foreign-enterprises" },
      { figure: "delta-centre.project-managers" },
      {
        level: 1,
        label: { zh: "其中：两院院士", en: "Of whom Chinese academicians" },
        figure: "delta-centre.project-managers.academicians",
      },
      {
        level: 1,
        label: { zh: "其中：海外院士", en: "Of whom overseas academicians" },
        figure: "delta-centre.project-managers.overseas-academicians",
      },
    ],
  },
];
