import type { DemoSummary } from "../format";

/** Written for the demonstration; the printed report has no summary. */
export const summary: DemoSummary = {
  points: [
    {
      zh: "新增外资研发中心{foreign-rd.new-centres}，累计认定{foreign-rd.centres}。",
      en: "Shanghai recognised {foreign-rd.new-centres} new foreign-funded research centres, and {foreign-rd.centres} to date.",
    },
    {
      zh: "支持国内科技合作项目{cooperation.projects}，总投入{cooperation.funding}。",
      en: "It supported {cooperation.projects} projects of cooperation with other parts of China, with {cooperation.funding} in all.",
    },
    {
      zh: "为合作地区举办培训班{training.batches}，参训{training.people}。",
      en: "It held {training.batches} courses for its partner regions, with {training.people}.",
    },
    {
      zh: "{wla.laureates}顶尖科学奖项得主出席世界顶尖科学家论坛，来自{wla.countries}。",
      en: "The World Laureates Forum was attended by {wla.laureates} winners of leading science prizes, from {wla.countries}.",
    },
  ],
  charts: ["training.people", "training.batches"],
};
