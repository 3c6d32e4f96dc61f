import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { grades } from "@/lib/outline/comparability";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { changeBetween } from "@/lib/publication/public-reads/change";
import { comparabilityCsv, comparabilityDocument } from "./documents";
import { comparedTopics, countByGrade, runsOf } from "./listing";

type Figures = Parameters<typeof releaseOf>[1];
const across = (...reports: [year: number, figures: Figures][]) =>
  joinYears(reports.map(([year, figures]) => releaseOf(year, figures)));
const seriesIn = (...reports: [number, Figures][]) =>
  comparedTopics(across(...reports)).flatMap(({ series }) => series);

describe("pairs of years", () => {
  it.each([
    ["comparable", null, { typed: "10批" }, { typed: "12批" }],
    ["with_reservation", null, { typed: "10批" }, { typed: "12批", grades: { 2021: "with_reservation" } }],
    [
      "not_comparable",
      "not_comparable",
      { typed: "10批" },
      { typed: "12批", grades: { 2021: "not_comparable" } },
    ],
    ["with_reservation", null, { typed: "10批" }, { typed: "12批", prose: "范围有变。" }],
    ["not_comparable", "not_comparable", { typed: "10批" }, { typed: "12批", breaks: [2023] }],
    ["not_comparable", "basis", { typed: "10批", basis: "cumulative" }, { typed: "12批" }],
    ["not_comparable", "unit", { typed: "10人" }, { typed: "12人次" }],
    [
      "not_comparable",
      "months",
      { typed: "10批", basis: "part_year", months: ["01-01", "06-30"] },
      { typed: "12批", basis: "part_year", months: ["01-01", "09-30"] },
    ],
  ] as const)("are %s for the reason %s", (grade, reason, before, now) => {
    const [series] = seriesIn(
      [2021, [{ key: "a", ...before } as Figures[number]]],
      [2023, [{ key: "a", ...now } as Figures[number]]],
    );
    expect(series?.neighbours).toMatchObject([{ grade, reason }]);
    expect(series?.ends).toBeNull();
  });

  it("are those of neighbours with a number, and the first and last of three or more", () => {
    const [series, ...others] = seriesIn(
      [2018, [{ key: "a", typed: "10批" }]],
      [2021, [{ key: "a", typed: "数十批" }]],
      [2022, [{ key: "a", typed: "11批" }]],
      [2023, [{ key: "a", typed: "12批", grades: { 2022: "not_comparable", 2018: "comparable" } }]],
    );
    const years = series?.neighbours.map(({ before, now }) => [before.year, now.year]);
    expect(years).toEqual([
      [2018, 2022],
      [2022, 2023],
    ]);
    expect(series?.ends).toMatchObject({ before: { year: 2018 }, now: { year: 2023 }, grade: "comparable" });
    expect(others).toEqual([]);
  });

  it("are left out where only one report has a number, or none can", () => {
    expect(
      seriesIn(
        [
          2021,
          [
            { key: "a", typed: "10批" },
            { key: "n", typed: "第3届" },
          ],
        ],
        [
          2023,
          [
            { key: "b", typed: "10批" },
            { key: "n", typed: "第4届" },
          ],
        ],
      ),
    ).toEqual([]);
  });

  it("are not compared by the pages where they are not comparable, and otherwise have the same notes", () => {
    const figure = fc.record({
      typed: fc.constantFrom("10批", "超12批", "13项", "零"),
      basis: fc.constantFrom("annual" as const, "cumulative" as const),
      grades: fc.option(fc.record({ 2021: fc.constantFrom(...grades) }), { nil: undefined }),
      breaks: fc.constantFrom(undefined, [2023]),
      prose: fc.constantFrom(undefined, "范围有变。"),
    });
    const withoutNothing = (given: object) =>
      Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
    fc.assert(
      fc.property(figure, figure, (before, now) => {
        const figureOf = (given: object) => ({ key: "a", ...withoutNothing(given) }) as Figures[number];
        const [series] = seriesIn([2021, [figureOf(before)]], [2023, [figureOf(now)]]);
        for (const pair of series?.neighbours ?? []) {
          const change = changeBetween(pair.before, pair.now);
          if (change && "reservations" in change) {
            expect(pair.reason).toBeNull();
            expect(pair.grade === "with_reservation" ? pair.notes : []).toEqual(change.reservations);
          } else if (change) expect(pair).toMatchObject({ grade: "not_comparable", reason: change.kind });
        }
      }),
    );
  });
});

describe("runs of years", () => {
  const years = [2018, 2019, 2020, 2021, 2022];
  const anySeries = fc.tuple(...years.map(() => fc.option(fc.constantFrom(...grades)))).map((graded) =>
    seriesIn(
      ...years.map((year, index): [number, Figures] => {
        const grade = graded[index];
        const before = years[index - 1];
        const more = grade && before !== undefined ? { grades: { [before]: grade } } : {};
        return [year, [{ key: "a", typed: `${index + 1}批`, ...more }]];
      }),
    ),
  );

  it("say the same as the pairs that they join", () => {
    fc.assert(
      fc.property(anySeries, ([series]) => {
        const neighbours = series?.neighbours ?? [];
        const told = runsOf(neighbours).flatMap(({ years: of, grade, reason }) =>
          of.slice(1).map((later, index) => [of[index], later, grade, reason]),
        );
        expect(told).toEqual(
          neighbours.map(({ before, now, grade, reason }) => [before.year, now.year, grade, reason]),
        );
      }),
    );
  });

  it("join what is alike", () => {
    const [series] = seriesIn(
      ...years.map((year): [number, Figures] => [year, [{ key: "a", typed: "1批" }]]),
    );
    expect(runsOf(series?.neighbours ?? [])).toMatchObject([{ years, grade: "comparable" }]);
  });
});

describe("the files", () => {
  const reports = across(
    [2018, [{ key: "a", typed: "−5批" }]],
    [2021, [{ key: "a", typed: "10批", grades: { 2018: "with_reservation" } }]],
    [2023, [{ key: "a", typed: "12批", basis: "cumulative" }]],
  );

  it("have a row for each pair of neighbours, and one for the first and last", () => {
    expect(comparabilityDocument(reports).pairs).toMatchObject([
      { earlier: 2018, later: 2021, span: "neighbouring", grade: "with_reservation", reason: "" },
      { earlier: 2021, later: 2023, span: "neighbouring", grade: "not_comparable", reason: "basis" },
      { earlier: 2018, later: 2023, span: "first_and_last", grade: "not_comparable", reason: "basis" },
    ]);
    expect(countByGrade(comparedTopics(reports))).toEqual({
      comparable: 0,
      with_reservation: 1,
      not_comparable: 1,
    });
  });

  it("say the same as CSV and as JSON, figures as printed", () => {
    const rows = parse(comparabilityCsv(reports), { bom: true, columns: true }) as Record<string, string>[];
    const asText = comparabilityDocument(reports).pairs.map((row) =>
      Object.fromEntries(Object.entries(row).map(([name, value]) => [name, String(value)])),
    );
    expect(rows).toEqual(asText);
    expect(rows[0]?.earlier_as_printed).toBe("−5批");
  });

  it("have their header before anything is published", () => {
    expect(comparabilityCsv(joinYears([]))).toMatch(/^\uFEFFindicator_code,.*note_en\r\n$/);
  });
});
