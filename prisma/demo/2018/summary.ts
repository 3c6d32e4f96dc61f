import type { DemoSummary } from "../format";

/** Written for the demonstration; the printed report has no summary. No report came before it, so there is nothing to chart. */
export const summary: DemoSummary = {
  points: [
    {
      zh: "在沪外资研发中心有{foreign-rd.centres}，数量居全国首位。",
      en: "Shanghai had {foreign-rd.centres} foreign-funded research centres, more than any other place in China.",
    },
    {
      zh: "到年底，上海向苏浙皖输出技术{delta.tech-export.contracts}，累计成交{delta.tech-export.amount}。",
      en: "By the end of the year it had sold technology to Jiangsu, Zhejiang and Anhui under {delta.tech-export.contracts} contracts, for {delta.tech-export.amount} in all.",
    },
    {
      zh: "为对口支援地区举办培训班{training.batches}，参训{training.people}。",
      en: "It held {training.batches} courses for its partner regions, with {training.people}.",
    },
  ],
  charts: [],
};
