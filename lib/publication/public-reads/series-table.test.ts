import { expect, it } from "vitest";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { cellOf, editionRowsOf, editionTablesOf, seriesColumnsOf } from "./series-table";

const series = { code: "forum", name: { zh: "论坛", en: "Forum" } };

function edition(year: number, values: Record<string, string>) {
  const figures = Object.entries(values).map(([code, typed]) => ({
    key: `forum.${code}`,
    code: `event.${code}`,
    typed,
    series: "forum",
    kind: code === "dates" ? ("dates" as const) : ("quantity" as const),
  }));
  const block = { kind: "event" as const, heading: null, series, edition: "forum.edition", items: [] };
  return releaseOf(year, figures, [{ blocks: [block] }]);
}

const across = joinYears([
  edition(2018, { edition: "第11届", guests: "100位" }),
  edition(2021, { edition: "第14届", countries: "20个", guests: "150位" }),
  releaseOf(2022, []),
  edition(2023, { edition: "第16届", organisations: "12个", dates: "9月9—11日", guests: "300位" }),
  releaseOf(2024, []),
]);
const forum = across.series.get("forum");
if (!forum) throw new Error("The series is missing.");

it("has dates first, then what most editions have, and never the edition itself", () => {
  expect(seriesColumnsOf(forum).map(({ code }) => code)).toEqual([
    "event.dates",
    "event.guests",
    "event.organisations",
    "event.countries",
  ]);
});

it("shows the years missing between editions and after the last", () => {
  const rows = editionRowsOf(forum, across).map((row) => ("years" in row ? row : row.year));
  expect(rows).toEqual([
    { years: [2024], hasReport: true },
    2023,
    { years: [2022], hasReport: true },
    2021,
    { years: [2019, 2020], hasReport: false },
    2018,
  ]);
});

it("has an empty cell for what an edition does not have", () => {
  const [oldest] = forum.editions;
  expect(oldest && cellOf(oldest, "event.countries")).toEqual([]);
  expect(oldest && cellOf(oldest, "event.guests").map(({ figure }) => figure.printed)).toEqual(["100位"]);
});

it("puts no more than four editions beside each other, newest first, and no row without a value", () => {
  const years = [2016, 2017, 2018, 2019, 2020, 2021];
  const many = joinYears([
    ...years.map((year) => edition(year, { edition: "第9届", guests: "100位" })),
    edition(2015, { edition: "第8届", countries: "20个" }),
  ]).series.get("forum");
  const tables = many ? editionTablesOf(many) : [];
  expect(tables.map(({ editions }) => editions.map(({ year }) => year))).toEqual([
    [2021, 2020, 2019, 2018],
    [2017, 2016, 2015],
  ]);
  expect(tables.map(({ rows }) => rows.map(({ code }) => code))).toEqual([
    ["event.guests"],
    ["event.guests", "event.countries"],
  ]);
});
