import type { DemoBlock } from "../format";
import { withOwnIndicator } from "../own-indicator";

export const foreignRdBlocks: DemoBlock[] = [
  {
    kind: "prose",
    heading: {
      zh: "外资研发中心融入创新体系",
      en: "Foreign-funded research centres join the innovation system",
    },
    items: [
      {
        key: "text.foreign-rd.open-days",
        text: "为外资研发中心搭建合作交流的平台，支持具备条件的中心举办“开放日”，与中小微企业多沟通、多合作。",
      },
      {
        level: 1,
        key: "text.foreign-rd.centres",
        text: "在沪外资研发中心有{foreign-rd.centres}，数量居全国首位；外资全球研发中心有{foreign-rd.global-centres}，研发人员{foreign-rd.researchers}。",
      },
    ],
  },
  {
    kind: "figures",
    heading: { zh: "外资研发中心主要数据", en: "Foreign-funded research centres in figures" },
    items: [
      { figure: "foreign-rd.global-centres" },
      { figure: "foreign-rd.centres" },
      { figure: "foreign-rd.researchers" },
    ],
  },
];

const dateUnclear = {
  zh: "印为在沪的数，统计时点文中未写明。",
  en: "Printed as the number in Shanghai; as of which date is not stated.",
};

export const foreignRdFigures = withOwnIndicator({
  "foreign-rd.global-centres": {
    value: "40家",
    basis: "unstated",
    ambiguity: {
      zh: "与“外资在沪研发中心440家”并列印出，是否包含在内及统计时点，文中未写明。",
      en: "Printed beside the 440 centres; whether it is among them, and as of which date, is not stated.",
    },
  },
  "foreign-rd.centres": { value: "440家", basis: "unstated", ambiguity: dateUnclear },
  "foreign-rd.researchers": { value: "超过4万人", basis: "unstated", ambiguity: dateUnclear },
});
