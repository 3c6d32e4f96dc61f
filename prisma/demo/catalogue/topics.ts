import type { TopicInput } from "@/lib/outline/schema";
import { summaryTopic } from "@/lib/outline/summary-form";

export const topics: TopicInput[] = [
  summaryTopic,
  { code: "open-innovation", name: { zh: "开放创新网络", en: "Open innovation network" } },
  { code: "districts", name: { zh: "各区创新发展", en: "Innovation in the districts" } },
  {
    code: "delta",
    name: {
      zh: "长三角科技创新共同体",
      en: "Yangtze River Delta science and technology innovation community",
    },
  },
  {
    code: "domestic-cooperation",
    name: { zh: "国内科技合作与对口支援", en: "Domestic cooperation and paired assistance" },
  },
  {
    code: "international-cooperation",
    name: { zh: "国际科技合作", en: "International science and technology cooperation" },
  },
];
