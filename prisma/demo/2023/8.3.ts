import type { DemoSection } from "../format";
import { cooperationFigures } from "./cooperation-figures";

export const section83: DemoSection = {
  number: "8.3",
  topic: "domestic-cooperation",
  title: {
    zh: "国内科技交流合作成果丰硕",
    en: "Fruitful domestic exchange and cooperation in science and technology",
  },
  lead: {
    key: "text.cooperation.lead",
    text: "统筹创新驱动发展与区域协调发展，动员全市科技力量投入对口支援与合作交流，以跨区域协同创新助力脱贫攻坚成果巩固和乡村全面振兴。",
  },
  blocks: [
    {
      kind: "prose",
      heading: { zh: "协作机制更加健全", en: "Sounder mechanisms for cooperation" },
      items: [
        {
          level: 1,
          key: "text.cooperation.agreements",
          text: "分别与{cooperation.agreement-partners}地科技主管部门签订合作框架协议。",
        },
      ],
    },
    {
      kind: "prose",
      heading: { zh: "合作项目取得实效", en: "Cooperation projects bear fruit" },
      items: [
        {
          level: 1,
          key: "text.cooperation.projects",
          text: "围绕{cooperation.fields}领域支持国内科技合作项目{cooperation.projects}，拨付支持资金{cooperation.funding}。",
        },
        {
          level: 1,
          key: "text.cooperation.joint-institutes",
          text: "{cooperation.joint-institutes.month}，与{cooperation.institute-partners}共建的{cooperation.joint-institutes}成立，该项目被授予“{cooperation.demonstration-titles}”称号。",
        },
      ],
    },
    {
      kind: "prose",
      heading: { zh: "人才培训持续加强", en: "More training for partner regions" },
      items: [
        {
          level: 1,
          key: "text.training.management-college",
          text: "借助上海科技管理干部学院的培训资源，全年为对口地区科技人才和企业研发人员举办科技培训{training.batches}，参训{training.people}。",
        },
        {
          level: 1,
          key: "text.training.talent-programme",
          text: "科技人才培育项目采取线上线下结合的方式，培训对口地区专业技术人员{training.technical-people}。",
        },
      ],
    },
    {
      kind: "prose",
      heading: { zh: "交流活动形成品牌", en: "Exchange events become a brand" },
      items: [
        {
          level: 1,
          key: "text.outreach.events",
          text: "聚焦{outreach.fields}领域，与{outreach.regions}地共同举办{outreach.activities}对接交流活动。",
        },
        {
          level: 1,
          key: "text.outreach.attendance",
          text: "上海{outreach.institutions}科技企业、科研院所和机构携{outreach.projects}项目参展洽谈，线上观众{outreach.online-viewers}。",
        },
      ],
    },
    {
      kind: "figures",
      heading: { zh: "国内合作主要数据", en: "Domestic cooperation in figures" },
      items: [
        { figure: "cooperation.projects" },
        { figure: "cooperation.funding" },
        { figure: "training.batches" },
        { figure: "training.people" },
        { figure: "training.technical-people" },
        { figure: "outreach.institutions" },
        { figure: "outreach.projects" },
        { figure: "outreach.online-viewers" },
      ],
    },
  ],
  figures: cooperationFigures,
};
