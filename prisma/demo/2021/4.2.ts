import type { DemoSection } from "../format";
import { cooperationBlocks } from "./cooperation";
import { cooperationFigures } from "./cooperation-figures";
import { pujiang, pujiangFigures } from "./events/pujiang";
import { waic, waicFigures } from "./events/waic";
import { wla, wlaFigures } from "./events/wla";
import { foreignRdBlock, foreignRdFigures } from "./foreign-rd";
import { international, internationalFigures } from "./international";

/** The 2021 report numbers nothing below 4.2, so what later became chapter 8 is one section with many blocks. */
export const section42: DemoSection = {
  number: "4.2",
  topic: "open-innovation",
  title: {
    zh: "拓展国际国内合作网络",
    en: "Extending the network of cooperation at home and abroad",
  },
  lead: {
    key: "text.open-innovation.lead",
    text: "顺应新发展格局的要求，织密高水平的国际创新网络：与各类国家的科技对话、交流和合作统筹推进，新一轮“一带一路”科技创新行动方案着手研究制订；国内科技合作与对口帮扶同步加强，促进跨区域协同发展。",
  },
  blocks: [
    international,
    foreignRdBlock,
    {
      kind: "prose",
      heading: { zh: "高水平国际交流平台", en: "High-level platforms for international exchange" },
      items: [
        {
          key: "text.international.platforms",
          text: "扩大浦江创新论坛、世界顶尖科学家论坛和世界人工智能大会等重大活动的国际影响，使之成为上海的“创新名片”。",
        },
      ],
    },
    pujiang,
    wla,
    waic,
    ...cooperationBlocks,
  ],
  figures: {
    ...internationalFigures,
    ...foreignRdFigures,
    ...pujiangFigures,
    ...wlaFigures,
    ...waicFigures,
    ...cooperationFigures,
  },
};
