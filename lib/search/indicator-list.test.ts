import { expect, it } from "vitest";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { indicatorListOf, readIndicatorQuery } from "./indicator-list";

const bilingual = (zh: string, en = zh) => ({ zh, en });
const places = ["huangpu", "pudong"].map((field) => ({
  ...{ level: 0, field, label: field === "pudong" ? bilingual("浦东新区") : bilingual("黄浦区") },
}));

const across = joinYears([
  releaseOf(2021, [
    { key: "batches", typed: "8批" },
    { key: "alone", typed: "1个" },
  ]),
  releaseOf(
    2023,
    [
      { key: "huangpu", typed: "3个" },
      { key: "pudong", typed: "2个" },
      { key: "batches", typed: "13批" },
    ],
    [{ blocks: [{ kind: "places", heading: null, series: null, edition: null, items: places }] }],
  ),
]);

const listed = (query: { q?: string; topic?: string; sort?: string }, locale: "zh" | "en" = "zh") =>
  indicatorListOf(
    across,
    readIndicatorQuery({ q: query.q, topic: query.topic, sort: query.sort }),
    locale,
  ).map(({ kind, indicators }) => [kind, ...indicators.map(({ code }) => code)]);

it("has those of several years first, then those of one, and districts together in their order", () => {
  expect(listed({})).toEqual([
    ["several", "batches"],
    ["single", "alone"],
    ["districts", "pudong", "huangpu"],
  ]);
});

it("orders by topic, with those of several years first in each, or by name", () => {
  expect(listed({ sort: "topic" })[0]?.slice(0, 2)).toEqual(["topic", "batches"]);
  expect(listed({ sort: "name" })).toEqual([["all", "alone", "batches", "huangpu", "pudong"]]);
});

it.each([
  ["BATCH", ["batches"]],
  ["浦東", ["pudong"]],
  ["定义 黄浦", ["huangpu"]],
  ["nothing of the kind", []],
])("finds what holds every word of “%s”", (q, codes) => {
  expect(listed({ q }).flatMap(([, ...found]) => found)).toEqual(codes);
});

it("takes what it does not know for unsaid, and finds nothing of a topic that there is not", () => {
  expect(readIndicatorQuery({ q: ["a", "b"], topic: undefined, sort: "size" })).toEqual({
    ...{ q: "a", topic: "", sort: "years" },
  });
  expect(listed({ topic: "none" })).toEqual([]);
});
