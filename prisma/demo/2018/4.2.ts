import type { DemoSection } from "../format";
import { beltRoad, beltRoadFigures } from "./belt-road";
import { cooperationBlocks } from "./cooperation";
import { cooperationFigures } from "./cooperation-figures";
import { deltaBlocks } from "./delta";
import { deltaFigures } from "./delta-figures";
import { deltaGroups } from "./delta-groups";
import { exchange, exchangeFigures } from "./exchange";
import { foreignRdBlocks, foreignRdFigures } from "./foreign-rd";
import { pujiang, pujiangFigures } from "./pujiang";

/** The 2018 report numbers nothing below 4.2, so what later became chapter 8 is one section with many blocks. */
export const section42: DemoSection = {
  number: "4.2",
  topic: "open-innovation",
  title: {
    zh: "构建开放共享的协同创新网络",
    en: "Building an open and shared network of joint innovation",
  },
  lead: {
    key: "text.open-innovation.lead",
    text: "服务国家战略，以长三角区域创新共同体为重点，扩大跨区域、跨领域的科技协作；同时巩固与“一带一路”沿线国家的伙伴关系，使国际科技交流渠道更宽、全球创新网络更密。",
  },
  blocks: [
    ...deltaBlocks,
    ...deltaGroups,
    ...cooperationBlocks,
    ...beltRoad,
    exchange,
    pujiang,
    ...foreignRdBlocks,
  ],
  figures: {
    ...deltaFigures,
    ...cooperationFigures,
    ...beltRoadFigures,
    ...exchangeFigures,
    ...pujiangFigures,
    ...foreignRdFigures,
  },
};
