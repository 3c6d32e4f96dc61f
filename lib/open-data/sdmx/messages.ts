import type { Bilingual } from "@/lib/platform/bilingual";

/** The names of what the structure has beside the columns of the export. */
export const messages = {
  agency: { zh: "报告的编发单位", en: "The office that publishes the reports" },
  agencies: { zh: "机构", en: "Agencies" },
  concepts: { zh: "观测值的概念", en: "Concepts of the observations" },
  structure: { zh: "已发布报告的观测值", en: "Observations of the published reports" },
  frequency: { zh: "频度", en: "Frequency" },
  annual: { zh: "年度", en: "Annual" },
  timePeriod: { zh: "报告年度", en: "Year that the report covers" },
  breakdown: { zh: "细分", en: "Breakdown" },
  unitMultiplier: { zh: "单位的十次幂", en: "Unit multiplier, a power of ten" },
  decimals: { zh: "小数位数", en: "Decimals" },
  notApplicable: { zh: "不适用", en: "Not applicable" },
} satisfies Record<string, Bilingual>;
