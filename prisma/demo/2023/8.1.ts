import type { District } from "@/lib/outline/districts";
import { districts } from "@/lib/outline/districts";
import type { DemoItem, DemoSection } from "../format";
import { centralDistricts } from "./districts/central";
import { districtFigures } from "./districts/figures";
import { northernDistricts } from "./districts/northern";
import { southernDistricts } from "./districts/southern";

const paragraphs: Record<District, string> = {
  ...centralDistricts,
  ...northernDistricts,
  ...southernDistricts,
};

export const section81: DemoSection = {
  number: "8.1",
  topic: "districts",
  title: {
    zh: "全域创新空间格局进一步优化",
    en: "City-wide spatial layout of innovation further optimised",
  },
  lead: {
    key: "text.districts.lead",
    text: "各区围绕上海国际科创中心建设任务，立足自身禀赋主动布局，在资源集聚、关键技术攻关、企业引育、机制改革和生态营造上持续用力，区域创新对经济社会发展的支撑更加有力。",
  },
  blocks: [
    {
      kind: "places",
      items: Object.entries(districts).map(([district, label]): DemoItem => ({
        label,
        key: `text.district.${district}`,
        text: paragraphs[district as District],
      })),
    },
  ],
  figures: districtFigures,
};
