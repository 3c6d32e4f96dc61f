import type { DemoBlock } from "../format";
import { withOwnIndicator } from "../own-indicator";

export const international: DemoBlock = {
  kind: "prose",
  heading: { zh: "“一带一路”国际科技合作", en: "Belt and Road cooperation in science and technology" },
  items: [
    {
      key: "text.belt-road.diplomacy",
      text: "配合国家科技外交，为科技创新合作开辟更大空间，推进新一轮“一带一路”科技创新合作。",
    },
    {
      label: { zh: "在沪国际科技组织", en: "International organisations in Shanghai" },
      key: "text.international.organisations",
      text: "在上海设立代表处的国际科技组织有{international.offices}：{international.offices.named}。",
    },
    {
      level: 1,
      key: "text.international.organisations.policy",
      text: "鼓励国际科技组织投身科创中心建设，以协同联动、开放共赢的合作让创新要素跨境流动更加顺畅。",
    },
    {
      label: { zh: "外资研发中心", en: "Foreign-funded research centres" },
      key: "text.foreign-rd.centres",
      text: "本年新增外资研发中心{foreign-rd.new-centres}，累计认定{foreign-rd.centres}，其中有全球研发中心{foreign-rd.global-centres}、外资开放式创新平台{foreign-rd.open-platforms}，世界500强企业所设的占{foreign-rd.fortune-500-share}。",
    },
  ],
};

export const internationalFigures = withOwnIndicator({
  "international.offices": {
    value: "5家",
    basis: "unstated",
    ambiguity: {
      zh: "是当年新设还是截至年底的数，文中未写明。",
      en: "The text does not say whether they were opened during the year or are those at its end.",
    },
  },
  "international.offices.named": {
    value:
      "英国皇家航空学会、流行病防范创新联盟、帕斯适宜卫生科技组织、俄罗斯圣彼得堡理工大学（科技中心）、欧洲血液和骨髓移植协会基金会",
    basis: "unstated",
  },
});
