import type { DemoSummary } from "../format";

/** Written for the demonstration; the printed report has no summary. */
export const summary: DemoSummary = {
  points: [
    {
      zh: "支持国内科技合作项目{cooperation.projects}，拨付支持资金{cooperation.funding}。",
      en: "Shanghai supported {cooperation.projects} projects of cooperation with other parts of China, with {cooperation.funding} of funding.",
    },
    {
      zh: "为对口地区举办科技培训{training.batches}，参训{training.people}。",
      en: "It held {training.batches} courses for its partner regions, with {training.people}.",
    },
    {
      zh: "{delta.tech-trade.period}，沪苏浙皖之间的技术交易金额为{delta.tech-trade.amount}，其中上海输出{delta.tech-export.amount}。",
      en: "Technology trade among Shanghai, Jiangsu, Zhejiang and Anhui in {delta.tech-trade.period} came to {delta.tech-trade.amount}, of which {delta.tech-export.amount} was sold by Shanghai.",
    },
    {
      zh: "{pujiang.edition}浦江创新论坛的嘉宾来自{pujiang.countries}，国别数量为历届最多。",
      en: "Guests from {pujiang.countries}, more than ever before, came to the {pujiang.edition} Pujiang Innovation Forum.",
    },
    {
      zh: "世界人工智能大会签约重大产业项目{waic.signed-projects}，涉及投资{waic.signed-investment}。",
      en: "At the World Artificial Intelligence Conference {waic.signed-projects} major projects were signed, with investments of {waic.signed-investment}.",
    },
  ],
  charts: ["training.people", "cooperation.funding", "pujiang.countries"],
};
