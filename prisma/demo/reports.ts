import { report2018 } from "./2018/report";
import { report2021 } from "./2021/report";
import { report2023 } from "./2023/report";
import type { DemoReport } from "./format";

/** The demo reports in the order of their years, which is the order in which they are entered. */
export const reports: DemoReport[] = [report2018, report2021, report2023];
