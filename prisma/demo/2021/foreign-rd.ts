import type { DemoBlock } from "../format";
import { withOwnIndicator } from "../own-indicator";

export const foreignRdBlock: DemoBlock = {
  kind: "figures",
  heading: { zh: "外资研发中心主要数据", en: "Foreign-funded research centres in figures" },
  items: [
    { figure: "foreign-rd.new-centres" },
    { figure: "foreign-rd.centres" },
    {
      level: 1,
      label: { zh: "其中：全球研发中心", en: "Of which global research centres" },
      figure: "foreign-rd.global-centres",
    },
    {
      level: 1,
      label: { zh: "其中：开放式创新平台", en: "Of which open innovation platforms" },
      figure: "foreign-rd.open-platforms",
    },
    {
      level: 1,
      label: { zh: "其中：世界500强企业设立", en: "Of which set up by Fortune Global 500 companies" },
      figure: "foreign-rd.fortune-500-share",
    },
  ],
};

/** Grammatically, 其中 refers to the figure before it, so the parts belong to the 506; their notes say what speaks against it. */
const part = { basis: "unstated", partOf: "foreign-rd.centres" } as const;
const baseUnclear = {
  zh: "“其中”紧随累计506家，同句又有新增25家，底数是哪一个，文中未写明，暂按行文归于506家。",
  en: "其中 (of which) follows the 506 to date, in a sentence that also has the 25 new ones; which is the base is not stated. By the order of words it is placed under the 506.",
};

export const foreignRdFigures = withOwnIndicator({
  "foreign-rd.new-centres": { value: "25家", basis: "annual" },
  "foreign-rd.centres": { value: "506家", basis: "cumulative" },
  "foreign-rd.global-centres": {
    value: "5家",
    ...part,
    ambiguity: {
      zh: `${baseUnclear.zh}2018年报告的在沪全球研发中心为40家，可见底数也可能是新增的25家。`,
      en: `${baseUnclear.en} The 2018 report has 40 global centres, so the base may as well be the 25 new ones.`,
    },
  },
  "foreign-rd.open-platforms": { value: "1家", ...part, ambiguity: baseUnclear },
  "foreign-rd.fortune-500-share": { value: "约1/4", ...part, ambiguity: baseUnclear },
});
