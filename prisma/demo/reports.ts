import { report2018 } from "./2018/report";
import { report2021 } from "./2021/report";
import { report2023 } from "./2023/report";
import type { DemoReport } from "./format";

export const reports: DemoReport[] = [report2018, report2021, report2023];
