import type { Bilingual } from "@/lib/platform/bilingual";

export const breaks: { code: string; year: number; note: Bilingual }[] = [
  {
    code: "foreign-rd.global-centres",
    year: 2021,
    note: {
      zh: "2018年为在沪全部全球研发中心；2021年起随“其中”印出，底数无法判定。",
      en: "All global centres in Shanghai in 2018; from 2021 a part (其中) of a base the text leaves open.",
    },
  },
  {
    code: "delta.tech-export.amount",
    year: 2023,
    note: {
      zh: "2018年为截至年底的累计成交金额；2023年起为1—9月的交易额。",
      en: "Cumulative to the end of the year in 2018; January to September from 2023.",
    },
  },
];
