import type { DemoReport } from "../format";
import { relations2023 } from "../relations";
import { section8 } from "./8";
import { section81 } from "./8.1";
import { section82 } from "./8.2";
import { section83 } from "./8.3";
import { section84 } from "./8.4";
import { summary } from "./summary";

export const report2023: DemoReport = {
  year: 2023,
  title: {
    zh: "2023上海科技进步报告",
    en: "Shanghai Science and Technology Progress Report 2023",
  },
  summary,
  sections: [section8, section81, section82, section83, section84],
  relations: relations2023,
};
