import { expect, it } from "vitest";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { chartYearsOf } from "./chart-years";
import { indicatorsByTopic } from "./indicator-order";

const topic = (code: string) => ({ code, name: { zh: code, en: code } });

const of2018 = releaseOf(
  2018,
  [
    { key: "parks", typed: "1个", section: "4" },
    { key: "gone", typed: "2个", section: "4" },
  ],
  [{ number: "4", topic: topic("whole") }],
);
const of2021 = releaseOf(2021, [], [{ number: "4", topic: topic("whole") }]);
const of2023 = releaseOf(
  2023,
  [
    { key: "fairs", typed: "4个", section: "8.2" },
    { key: "parks", typed: "3个", section: "8.1" },
  ],
  [
    { number: "8.1", topic: topic("east") },
    { number: "8.2", topic: topic("west") },
  ],
);

it("lists an indicator once, by topic and order of the newest report that has it", () => {
  const groups = indicatorsByTopic(joinYears([of2018, of2023]));
  expect(groups.map(({ topic, indicators }) => [topic.code, indicators.map(({ code }) => code)])).toEqual([
    ["east", ["parks"]],
    ["west", ["fairs"]],
    ["whole", ["gone"]],
  ]);
});

it("distinguishes years without a report from years whose report has no value", () => {
  const across = joinYears([of2018, of2021, of2023]);
  const parks = across.indicators.get("parks");
  expect(parks && chartYearsOf(across, parks)).toEqual({
    first: 2018,
    last: 2023,
    withoutReport: [2019, 2020, 2022],
    withoutValue: [2021],
  });
});
