import type { DemoReport } from "../format";
import { relations2021 } from "../relations";
import { section42 } from "./4.2";
import { summary } from "./summary";

export const report2021: DemoReport = {
  year: 2021,
  title: {
    zh: "2021上海科技进步报告",
    en: "Shanghai Science and Technology Progress Report 2021",
  },
  summary,
  sections: [section42],
  relations: relations2021,
};
