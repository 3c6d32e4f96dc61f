import type { DemoSection } from "../format";
import { ctif, ctifFigures } from "./events/ctif";
import { pujiang, pujiangFigures } from "./events/pujiang";
import { waic, waicFigures } from "./events/waic";
import { wla, wlaFigures } from "./events/wla";
import { international, internationalFigures } from "./international";

export const section84: DemoSection = {
  number: "8.4",
  topic: "international-cooperation",
  title: {
    zh: "国际科技开放合作持续深化",
    en: "Deeper opening-up and international cooperation in science and technology",
  },
  lead: {
    key: "text.international.lead",
    text: "坚持开放合作，巩固并延展国际科技合作网络，提高交流合作层级，助力构建更具全球竞争力的创新体系。",
  },
  blocks: [
    international,
    {
      kind: "prose",
      heading: {
        zh: "高层级交流合作平台提速建设",
        en: "High-level platforms for exchange take shape faster",
      },
      items: [
        {
          key: "text.international.platforms",
          text: "浦江创新论坛、世界顶尖科学家论坛、世界人工智能大会和中国（上海）国际技术进出口交易会年内相继举办，为全球创新主体来沪交流、对接与合作提供平台。",
        },
      ],
    },
    pujiang,
    wla,
    waic,
    ctif,
  ],
  figures: {
    ...internationalFigures,
    ...pujiangFigures,
    ...wlaFigures,
    ...waicFigures,
    ...ctifFigures,
  },
};
