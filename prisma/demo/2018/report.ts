import type { DemoReport } from "../format";
import { relations2018 } from "../relations";
import { section42 } from "./4.2";
import { summary } from "./summary";

export const report2018: DemoReport = {
  year: 2018,
  title: {
    zh: "2018上海科技进步报告",
    en: "Shanghai Science and Technology Progress Report 2018",
  },
  summary,
  sections: [section42],
  relations: relations2018,
};
