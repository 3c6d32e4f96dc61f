import type { Grade, GradedPair } from "@/lib/outline/comparability";
import type { Bilingual } from "@/lib/platform/bilingual";

export type DemoGrade = { code: string } & GradedPair;

type Pair = [code: string, earlier: number, later: number, series?: string];

function graded([code, earlier, later, series]: Pair, grade: Grade, note: Bilingual): DemoGrade {
  return { code, series: series ?? null, earlier, later, grade, note };
}

function breakAt(code: string, later: number, note: Bilingual): DemoGrade {
  return { code, series: null, earlier: null, later, grade: "not_comparable", note };
}

const enterpriseStaff = {
  zh: "2018年未提企业创新研发人员，2021年起包括在内。",
  en: "2018 does not mention enterprise researchers; they are included from 2021.",
};
const sameTrainees = { zh: "两年培训对象相同。", en: "The same people are trained in both years." };

/** How the years of the demo reports compare, as far as their texts tell. */
export const grades: DemoGrade[] = [
  graded(["training.batches", 2018, 2021], "with_reservation", enterpriseStaff),
  graded(["training.batches", 2021, 2023], "comparable", sameTrainees),
  graded(["training.people", 2018, 2021], "with_reservation", enterpriseStaff),
  graded(["training.people", 2021, 2023], "comparable", sameTrainees),
  graded(["cooperation.funding", 2021, 2023], "with_reservation", {
    zh: "2021年称“总投入”，2023年称“核拨支持资金”，是否一致未说明。",
    en: "Called total input in 2021 and funds allotted in 2023; whether they agree is not stated.",
  }),
  graded(["cooperation.joint-institutes", 2018, 2023], "with_reservation", {
    zh: "2018年未写明是否与对口地区共建。",
    en: "2018 does not say whether they were built jointly.",
  }),
  graded(["outreach.institutions", 2018, 2023], "not_comparable", {
    zh: "2018年统计参加对口帮扶行动的单位，2023年统计参与展示洽谈的单位。",
    en: "2018 counts those in the assistance programmes, 2023 those that exhibited and negotiated.",
  }),
  graded(["outreach.activities", 2021, 2023], "not_comparable", {
    zh: "2021年仅含线上活动，2023年未分线上线下。",
    en: "2021 counts online events only, 2023 events of either kind.",
  }),
  graded(["outreach.online-viewers", 2021, 2023], "with_reservation", {
    zh: "2021年为线上“参与”人数，2023年为线上“观众”，是否一致未说明。",
    en: "Online participants in 2021, online viewers in 2023; whether they agree is not stated.",
  }),
  graded(["outreach.regions", 2021, 2023], "with_reservation", {
    zh: "2021年仅列线上活动的合作地区。",
    en: "2021 lists the partners of online events only.",
  }),
  graded(["belt-road.memorandum-countries", 2018, 2023], "not_comparable", {
    zh: "2018年为进一步落实备忘录的国家，2023年为续签备忘录的国家。",
    en: "Memoranda carried further in 2018, renewed in 2023.",
  }),
  graded(["foreign-rd.centres", 2018, 2021], "with_reservation", {
    zh: "2018年未写明统计时点，2021年为累计认定数。",
    en: "2018 gives no date; 2021 counts those recognised to date.",
  }),
  breakAt("foreign-rd.global-centres", 2021, {
    zh: "2018年为在沪全部全球研发中心；2021年起随“其中”印出，底数无法判定。",
    en: "All global centres in Shanghai in 2018; from 2021 a part (其中) of a base the text leaves open.",
  }),
  breakAt("delta.tech-export.amount", 2023, {
    zh: "2018年为截至年底的累计成交金额；2023年起为1—9月的交易额。",
    en: "Cumulative to the end of the year in 2018; January to September from 2023.",
  }),
  graded(["event.guests", 2021, 2023, "pujiang-innovation-forum"], "not_comparable", {
    zh: "2021年只计发表观点的专家学者。",
    en: "2021 counts only the experts who spoke.",
  }),
  graded(["event.countries", 2021, 2023, "pujiang-innovation-forum"], "not_comparable", {
    zh: "2021年只计发表观点的专家学者所来自的国家和地区。",
    en: "2021 counts only the countries and regions of the experts who spoke.",
  }),
  graded(["event.countries", 2021, 2023, "world-laureates-forum"], "not_comparable", {
    zh: "2021年只计科学奖项获得者所来自的国家，2023年还包括地区。",
    en: "2021 counts only the countries of prize winners; 2023 has regions too.",
  }),
];
