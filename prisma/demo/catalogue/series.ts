import type { SeriesInput } from "@/lib/outline/schema";

export const series: SeriesInput[] = [
  {
    code: "pujiang-innovation-forum",
    name: { zh: "浦江创新论坛", en: "Pujiang Innovation Forum" },
    description: {
      zh: "在上海举办的年度创新论坛，每届邀请主宾国和国内主宾省（市）参加。",
      en: "A yearly innovation forum in Shanghai; each edition invites a guest country of honour and a guest province or municipality.",
    },
  },
  {
    code: "world-laureates-forum",
    name: { zh: "世界顶尖科学家论坛", en: "World Laureates Forum" },
    description: {
      zh: "国际科学奖项得主与各国科学家出席的年度论坛，世界顶尖科学家协会奖在论坛上颁发。",
      en: "A yearly forum of winners of international science prizes and other scientists, at which the World Laureates Association Prize is presented.",
    },
  },
  {
    code: "world-ai-conference",
    name: { zh: "世界人工智能大会", en: "World Artificial Intelligence Conference" },
    description: {
      zh: "人工智能领域的年度大会，含会议论坛和产业对接，届次以年份命名。",
      en: "A yearly conference on artificial intelligence with forums and industry match-making; its editions are named by their year.",
    },
  },
  {
    code: "shanghai-technology-fair",
    name: {
      zh: "中国（上海）国际技术进出口交易会",
      en: "China (Shanghai) International Technology Fair",
    },
    description: {
      zh: "以技术贸易为主题的展会，简称上交会。",
      en: "A fair for trade in technology, known for short as the Shanghai Technology Fair.",
    },
  },
];
