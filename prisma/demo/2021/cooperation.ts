import type { DemoBlock } from "../format";

export const cooperationBlocks: DemoBlock[] = [
  {
    kind: "prose",
    heading: {
      zh: "国内和对口地区科技合作",
      en: "Cooperation with domestic and partner regions",
    },
    items: [
      {
        key: "text.cooperation.lead",
        text: "围绕国家区域发展战略和脱贫攻坚与乡村振兴的衔接，从合作地区的资源和需求出发，以机制、项目、人才、平台、活动等多种途径，用上海的科技优势支持当地高质量发展。",
      },
      {
        label: { zh: "协同创新机制", en: "Mechanisms of joint innovation" },
        key: "text.cooperation.agreements",
        text: "与{cooperation.agreement-partners}科技局签订《科技合作框架协议》。",
      },
      {
        label: { zh: "协同创新示范项目", en: "Demonstration projects" },
        key: "text.cooperation.projects",
        text: "在{cooperation.fields}领域支持国内科技合作项目{cooperation.projects}，总投入{cooperation.funding}，预期经济效益{cooperation.expected-benefit}。",
      },
      {
        label: { zh: "区域合作成果", en: "Results of regional cooperation" },
        key: "text.cooperation.crop-area",
        text: "科技援疆的“{cooperation.demonstration-projects}”项目在喀什地区推广种植，累计面积{cooperation.crop-area}。",
      },
      {
        level: 1,
        key: "text.cooperation.accepted.xinjiang",
        text: "{cooperation.accepted.xinjiang.month}，市科委验收通过科技援疆项目“{cooperation.accepted.xinjiang}”。",
      },
      {
        level: 1,
        key: "text.cooperation.accepted.yunnan",
        text: "{cooperation.accepted.yunnan.month}，市科委验收通过科技入滇项目“{cooperation.accepted.yunnan}”。",
      },
      {
        label: { zh: "合作平台", en: "Platforms of cooperation" },
        key: "text.cooperation.platforms",
        text: "由本市生物医药科技产业促进中心支持，普洱建起{cooperation.platforms}，当地药材检验之难得以化解。",
      },
      {
        label: { zh: "创新人才", en: "Training" },
        key: "text.training.courses",
        text: "为合作地区的科技人才和企业创新研发人员开设各类培训班，全年举办{training.batches}，参训{training.people}。",
      },
      {
        label: { zh: "交流对接", en: "Exchange and matching" },
        key: "text.outreach.events",
        text: "以{outreach.fields}为主题，与{outreach.regions}地合办线上对接交流{outreach.activities}，线上参与{outreach.online-viewers}。",
      },
      {
        level: 1,
        key: "text.outreach.onsite",
        text: "线下对接交流在{outreach.onsite-regions}两地开展；{outreach.named-activities}同年举行。",
      },
    ],
  },
  {
    kind: "figures",
    heading: { zh: "国内合作主要数据", en: "Domestic cooperation in figures" },
    items: [
      { figure: "cooperation.projects" },
      { figure: "cooperation.funding" },
      { figure: "cooperation.expected-benefit" },
      { figure: "cooperation.crop-area" },
      { figure: "training.batches" },
      { figure: "training.people" },
      { figure: "outreach.activities" },
      { figure: "outreach.online-viewers" },
    ],
  },
];
