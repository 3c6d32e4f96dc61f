import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { joinFigures, joinYears, type PublishedIndicator } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { timeSeriesOf } from "./time-series";

const forum = (series: string) =>
  ({ kind: "event", heading: null, series: { code: series, name: { zh: series, en: series } } }) as const;

const indicatorIn = (releases: Parameters<typeof joinYears>[0], code: string): PublishedIndicator => {
  const indicator = joinYears(releases).indicators.get(code);
  if (!indicator) throw new Error(`${code} is not there.`);
  return indicator;
};

describe("releases joined across years", () => {
  const of2021 = releaseOf(2021, [{ key: "batches", typed: "13批", breaks: [2021] }]);
  const of2023 = releaseOf(2023, [{ key: "batches", typed: "24批" }]);

  it("name an indicator as the newest report does, and list its values oldest first", () => {
    const indicator = indicatorIn([of2023, of2021], "batches");
    expect(indicator.name.zh).toBe("batches（2023）");
    expect(indicator.values.map(({ year, figure }) => [year, figure.printed])).toEqual([
      [2021, "13批"],
      [2023, "24批"],
    ]);
  });

  it("keep a break that only an older report has", () => {
    expect(indicatorIn([of2021, of2023], "batches").breaks.map(({ year }) => year)).toEqual([2021]);
  });

  it("take the newest note of a break that two reports have", () => {
    const newer = releaseOf(2023, [{ key: "batches", typed: "24批", breaks: [2021] }]);
    expect(indicatorIn([newer, of2021], "batches").breaks).toMatchObject([
      { year: 2021, note: { zh: "2023年所注" } },
    ]);
  });

  it("list the sections of a topic", () => {
    const [a, b] = [releaseOf(2021, [], [{ number: "4.2" }]), releaseOf(2023, [], [{ number: "8.4" }])];
    const topic = joinYears([b, a]).topics.get("topic");
    expect(topic?.sections.map(({ year, section }) => [year, section.number])).toEqual([
      [2021, "4.2"],
      [2023, "8.4"],
    ]);
  });

  it("give each edition only the figures of its own event", () => {
    const block = { ...forum("a"), edition: null, items: [] };
    const other = { ...forum("b"), edition: null, items: [] };
    const release = releaseOf(
      2023,
      [
        { key: "a.guests", typed: "3位", series: "a" },
        { key: "b.guests", typed: "4位", series: "b" },
      ],
      [{ blocks: [block, other] }],
    );
    const { series } = joinYears([release]);
    expect(series.get("a")?.editions[0]?.figures.map(({ figure }) => figure.key)).toEqual(["a.guests"]);
    expect(series.get("b")?.editions[0]?.figures.map(({ figure }) => figure.key)).toEqual(["b.guests"]);
  });
});

describe("the time series of an indicator", () => {
  const printed = (indicator: PublishedIndicator) =>
    timeSeriesOf(indicator).map(({ values }) => values.map(({ figure }) => figure.printed));

  it("is one for each event series", () => {
    const years = [2021, 2023].map((year) =>
      releaseOf(year, [
        { key: "a.guests", typed: `${year}位`, code: "guests", series: "a" },
        { key: "b.guests", typed: `${year + 1}位`, code: "guests", series: "b" },
      ]),
    );
    expect(printed(indicatorIn(years, "guests"))).toEqual([
      ["2021位", "2023位"],
      ["2022位", "2024位"],
    ]);
  });

  it("is one if a key was renamed", () => {
    const years = [
      releaseOf(2021, [{ key: "old", typed: "1个", code: "parks" }]),
      releaseOf(2023, [{ key: "new", typed: "2个", code: "parks" }]),
    ];
    expect(printed(indicatorIn(years, "parks"))).toEqual([["1个", "2个"]]);
  });

  it("is one for each key if a report has the indicator several times", () => {
    const withTwoParks = (year: number, count: number) =>
      releaseOf(year, [
        { key: "east", typed: `${count}个`, code: "parks" },
        { key: "west", typed: `${count + 1}个`, code: "parks" },
      ]);
    expect(printed(indicatorIn([withTwoParks(2021, 1), withTwoParks(2023, 5)], "parks"))).toEqual([
      ["1个", "5个"],
      ["2个", "6个"],
    ]);
  });
});

describe("years joined with a preview for some of its figures", () => {
  const figures = ["batches", "people", "courses"];
  const anyRelease = (year: number) =>
    fc.subarray(figures, { minLength: 1 }).map((keys) =>
      releaseOf(
        year,
        keys.map((key, index) => ({ key, typed: `${year - 2000 + index}批` })),
      ),
    );

  it("have of these, and of all others, what is joined anew", () => {
    fc.assert(
      fc.property(
        fc.tuple(...[2021, 2022, 2023].map(anyRelease)),
        fc.constantFrom(2021, 2022, 2023, 2024).chain(anyRelease),
        fc.subarray(figures),
        (releases, preview, keys) => {
          const before = joinYears(releases);
          const anew = joinYears([...releases.filter(({ year }) => year !== preview.year), preview]);
          const joined = joinFigures(before, preview, new Set(keys));
          expect(joined.releases).toEqual(anew.releases);
          for (const code of figures) {
            const isJoined = keys.includes(code) && code in preview.report.figures;
            expect(joined.indicators.get(code)).toEqual((isJoined ? anew : before).indicators.get(code));
          }
        },
      ),
    );
  });
});
