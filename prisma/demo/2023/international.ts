import type { DemoBlock } from "../format";
import { withOwnIndicator } from "../own-indicator";

export const international: DemoBlock = {
  kind: "prose",
  heading: {
    zh: "国际科技合作网络不断延展",
    en: "The network of international cooperation keeps growing",
  },
  items: [
    {
      label: { zh: "重点国家合作", en: "Cooperation with priority countries" },
      key: "text.international.co-funding",
      text: "与{international.co-funding-countries}分别开展产业创新合作，双方共同出资支持项目。",
    },
    {
      level: 1,
      key: "text.international.projects",
      text: "支持高校和企业参与双边、多边国际科技合作，立项{international.projects}。",
    },
    {
      label: { zh: "“一带一路”科技创新行动计划", en: "Belt and Road action plan for innovation" },
      key: "text.belt-road.memoranda",
      text: "与{belt-road.memorandum-countries}国续签科技合作备忘录。",
    },
    {
      level: 1,
      key: "text.belt-road.laboratories",
      text: "以联合实验室为载体，与共建国家在{belt-road.laboratory-fields}领域深化合作。",
    },
    {
      level: 1,
      key: "text.belt-road.platforms",
      text: "在{belt-road.platform-countries}布局国际技术转移和跨境孵化平台，技术转移网络延伸至{belt-road.network-regions}地区。",
    },
    {
      level: 1,
      key: "text.belt-road.activities",
      text: "支持举办{china-belarus-forum.edition}中白创新创业论坛，以及{belt-road.activities}。",
    },
    {
      label: { zh: "全球创新资源集聚", en: "Gathering global resources for innovation" },
      key: "text.foreign-rd.programmes",
      text: "{foreign-rd.programmes.month}首次设立“{foreign-rd.programmes}”，引导在沪外资研发机构与上海高校、科研机构和企业以多种形式联合创新。",
    },
    {
      level: 1,
      key: "text.international.organisations",
      text: "推荐机构加入{international.recommended-organisations}。",
    },
    {
      level: 1,
      key: "text.international.health",
      text: "与{international.health-partners}共建{international.health-institutes}。",
    },
    {
      level: 1,
      key: "text.international.contest",
      text: "{international.contest-organisers}连续{international.contest-years}承办{international.contests}中国赛区活动。",
    },
  ],
};

export const internationalFigures = {
  ...withOwnIndicator({
    "international.co-funding-countries": { value: "新加坡、以色列、芬兰", basis: "annual" },
    "international.projects": { value: "60项", basis: "annual" },
    "belt-road.memorandum-countries": { value: "巴西、泰国、智利等", basis: "annual" },
    "belt-road.laboratory-fields": {
      value: "细胞治疗、激光技术、绿色航运、能源技术、智能网联交通等",
      basis: "annual",
    },
    "belt-road.platform-countries": { value: "韩国、阿塞拜疆、北马其顿", basis: "annual" },
    "belt-road.network-regions": { value: "东亚、中亚、中东欧", basis: "annual" },
    "china-belarus-forum.edition": { value: "第3届", basis: "event" },
    "belt-road.activities": {
      value: "中新双向跨境孵化活动、中国-东盟创新创业训练营暨东盟国家青年创新中国行",
      basis: "annual",
    },
    "foreign-rd.programmes.month": { value: "3月", basis: "part_year" },
    "foreign-rd.programmes": { value: "外资研发机构协同创新项目", basis: "annual" },
    "international.recommended-organisations": {
      value: "流行病防范创新联盟、欧洲血液与骨髓移植协会",
      basis: "annual",
    },
    "international.health-partners": { value: "盖茨基金会北京代表处", basis: "annual" },
    "international.health-institutes": { value: "全球健康创新研究院", basis: "annual" },
    "international.contest-organisers": { value: "英国皇家航空学会", basis: "annual" },
    "international.contest-years": { value: "3年", basis: "cumulative" },
    "international.contests": { value: "国际航空航天科普视频大赛", basis: "annual" },
  }),
};
