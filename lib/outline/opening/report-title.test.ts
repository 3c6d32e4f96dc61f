import { expect, it } from "vitest";
import { titleInOtherYear, titleOfYear } from "./report-title";

const name = { zh: "科技年报", en: "Science Report" };

it("names the first report after its year", () => {
  expect(titleOfYear(name, 2021)).toEqual({ zh: "2021科技年报", en: "Science Report 2021" });
});

it.each([
  [
    "keeps the form",
    ["科技年报（2021）", "2021 Science Report"],
    ["科技年报（2022）", "2022 Science Report"],
  ],
  ["keeps Han numerals", ["二〇二一年科技年报", ""], ["二〇二二年科技年报", "Science Report 2022"]],
  ["takes a new name", ["2021上海年鉴", "Yearbook 2021"], ["2022科技年报", "Science Report 2022"]],
  ["puts in a year", ["科技年报", "Science Report"], ["2022科技年报", "Science Report 2022"]],
])("%s of the title in the next year", (_, [zh = "", en = ""], [nextZh, nextEn]) => {
  expect(titleInOtherYear({ zh, en }, { from: 2021, to: 2022 }, name)).toEqual({ zh: nextZh, en: nextEn });
});
