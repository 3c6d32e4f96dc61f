import { expect, it } from "vitest";
import { officeOf } from "@/lib/office/office.test-data";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { searchExamples } from "@/lib/search/examples";
import { csvwOf } from "./csvw";
import { dataPackageOf } from "./data-package";
import { filterExamples } from "./filter-examples";
import { unknownValue } from "./refusals";

const nothing = joinYears([]);

it("gives no example of a filter or a search before anything is published", () => {
  expect(new Set(Object.values(filterExamples(nothing)))).toEqual(new Set([null]));
  expect(searchExamples(nothing, "zh")).toEqual([]);
});

it("says of a value that there are none yet, instead of listing none", () => {
  const { zh, en } = unknownValue({ name: "year", value: "2023", allowed: [] }).error;
  expect(zh).toBe("筛选项“year”没有公开发布过“2023”。目前还没有可用的值。");
  expect(en).toBe("No published data has “2023” for the filter “year”. There are no values for it yet.");
  expect(unknownValue({ name: "year", value: "2023", allowed: ["2021"] }).error.en).toMatch(
    /Allowed: 2021\.$/,
  );
});

it("has a title in the descriptions of an empty table, because readers refuse an empty one", () => {
  const described = { site: "https://office.test", office: officeOf({}) };
  const titles = dataPackageOf(described, []).resources.map(({ title }) => title);
  expect(titles).toEqual(["No report has been published yet / 还没有已发布的报告"]);
  const table = { releases: [], query: "", filter: {}, exportFormat: 2 as const };
  expect(csvwOf(described.site, table)["dc:title"].map((title) => title["@value"])).toEqual([
    "No report has been published yet",
    "还没有已发布的报告",
  ]);
});

it("takes examples from the newest report as soon as there is one", () => {
  const release = releaseOf(2023, [{ key: "visits", typed: "3批", topic: "exchange" }]);
  const across = joinYears([release]);
  expect(filterExamples(across)).toEqual({
    ...{ year: "2023", section: "1", indicator: "visits", series: null, version: "1.0" },
  });
  expect(searchExamples(across, "zh")).toContain("visits（2023）");
});
