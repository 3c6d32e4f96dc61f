import { describe, expect, it } from "vitest";
import { shown } from "./shown.test-data";

describe("English figures", () => {
  it.each<[string, string]>([
    [
      "It drew over 60,000 visitors and CNY 3.4 billion.",
      "over 60,000 60000 over / CNY 3.4 billion 3400000000 元",
    ],
    [
      "About 450,000 readers, some 1.2 million loans, nearly 900 talks.",
      "About 450,000 450000 about / some 1.2 million 1200000 about / nearly 900 900 nearly",
    ],
    [
      "At least 75 boats, no fewer than 12 crews, up to 30 guests.",
      "At least 75 75 at_least / no fewer than 12 12 at_least / up to 30 30 up_to",
    ],
    [
      "Fewer than 20 stalls, under 5% waste, less than 3 km.",
      "Fewer than 20 20 up_to / under 5% 5 up_to % / less than 3 km 3 up_to 公里",
    ],
    [
      "A third of the paths, two thirds of the bridges, three quarters of the mills.",
      "A third 0.333333333333 / two thirds 0.666666666667 / three quarters 0.75",
    ],
    [
      "Half a million leaflets, two dozen tents, a dozen drums.",
      "Half a million 500000 / two dozen 24 / a dozen 12",
    ],
    [
      "Twenty-six ferries, one hundred and twenty seats, three million stamps.",
      "Twenty-six 26 / one hundred and twenty 120 / three million 3000000",
    ],
    [
      "Between 40 and 50 stalls, 12 to 15 days, 5–8%.",
      "Between 40 and 50 40..50 / 12 to 15 days 12..15 天 / 5–8% 5..8 %",
    ],
    [
      "Fees fell by 2.3 percentage points and rents dropped 7%.",
      "2.3 percentage points -2.3 个百分点 / 7% -7 %",
    ],
    ["Sales rose from 212 million to 240 million.", "212 million 212000000 earlier / 240 million 240000000"],
    ["One in five sang, nine out of ten danced.", "One in five 0.2 / nine out of ten 0.9"],
    ["Output doubled, twice that of 2009.", "doubled 2 倍 / twice 2 倍"],
    [
      "Dozens of kites, several hundred lamps, thousands of bells.",
      "Dozens of - vague / several hundred - vague / thousands of - vague",
    ],
    ["62k copies, 8.9m clicks, USD 12.6bn.", "62k 62000 / 8.9m 8900000 / USD 12.6bn 12600000000 美元"],
    [
      "3.1 per cent of 120 countries in 20 hours.",
      "3.1 per cent 3.1 % / 120 countries 120 个国家 / 20 hours 20 小时",
    ],
    ["300 or more canoes, 60+ rafts.", "300 or more 300 at_least / 60+ 60 at_least"],
    ["The 16th Lantern Forum and the sixth river conference.", "16th 16 ordinal 届 / sixth 6 ordinal 届"],
    [
      "5–7 May, September 9–11, 2023, from 29 October to 1 November, in March 2024.",
      "5–7 May 5月5—7日 / September 9–11, 2023 2023年9月9—11日 / from 29 October to 1 November 10月29日—11月1日 / March 2024 2024年3月",
    ],
    ["In the year 2021/22 it cost $1.5 million.", "2021/22 2021—2022年 / $1.5 million 1500000 美元"],
    [
      "From April 2020 to March 2021, against means of 1981–2010.",
      "From April 2020 to March 2021 2020年4月—2021年3月 / 1981–2010 1981—2010年",
    ],
    ["Freight was up 4.5% to USD 2.3 billion.", "4.5% 4.5 % / USD 2.3 billion 2300000000 美元"],
    [
      "It grew from 2.4 to 2.9 billion, between 6.1 and 6.8 million tonnes, with rents of 8.2 and 3.5 million yuan.",
      "2.4 2400000000 earlier / 2.9 billion 2900000000 / between 6.1 and 6.8 million tonnes 6100000..6800000 吨 / 8.2 8200000 / 3.5 million yuan 3500000 元",
    ],
    [
      "Fares were 3.2 per cent lower, trips shorter by 1.5 hours, leaks cut by 40%, the low minus 14 °F.",
      "3.2 per cent -3.2 % / 1.5 hours -1.5 小时 / 40% -40 % / minus 14 °F -14 ℉",
    ],
    [
      "Loans more than doubled; visits almost tripled.",
      "more than doubled 2 over 倍 / almost tripled 3 nearly 倍",
    ],
    ["The 9th Orchard Story Night on the 5th Floor.", "9th 9 ordinal 届"],
    ["It cost $7B, for 1.2B clicks and depot 7B.", "$7B 7000000000 美元 / 1.2B 1200000000"],
    ["The ratio was 17:1.", "17:1 17"],
    ["Two universities, seven berths and twelve labs.", "Two 2 / seven 7 / twelve 12"],
  ])("%s", (text, figures) => expect(shown(text, true)).toBe(figures));
});
