import fc from "fast-check";
import { expect, it } from "vitest";
import type { ReleasedReport } from "../content/model";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { chartNames, keptCharts } from "./chart-paths";
import { chartsOf, findChart } from "./charts";
import type { ListedRelease } from "./listed-release";
import { contentsOf, type ReleaseContents } from "./release-contents";

type Figures = Parameters<typeof releaseOf>[1];
type Version = { year: number; version: string; figures: Figures };

/** Releases in the order in which they took effect, as they are listed. */
function listed(versions: readonly Version[]): ListedRelease[] {
  const last = new Map<number, { report: ReleasedReport; contents: ReleaseContents }>();
  const all = versions.map(({ year, version, figures }, moment) => {
    const release = { ...releaseOf(year, figures), id: `${year} ${version}`, version };
    const contents = contentsOf(release, last.get(year) ?? null);
    last.set(year, { report: release.report, contents });
    return { ...release, contents, moment, observations: 1 };
  });
  return all.toReversed().toSorted((a, b) => b.year - a.year);
}

const latestOf = (releases: ListedRelease[]) =>
  releases.filter((release, index) => releases[index - 1]?.year !== release.year);

const typed = fc.constantFrom("13批", "超6万人次", "数十位", "未统计", "第5届", "40%", "100—120个");
const figure = fc.record({
  key: fc.constantFrom("a", "b", "c"),
  code: fc.constantFrom("x", "y"),
  typed,
  series: fc.option(fc.constantFrom("forum", "fair"), { nil: undefined }),
});
const figures = fc.uniqueArray(figure, { selector: ({ key }) => key, minLength: 1, maxLength: 3 });
const years = fc.uniqueArray(fc.record({ year: fc.integer({ min: 2018, max: 2022 }), figures }), {
  selector: ({ year }) => year,
  minLength: 1,
  maxLength: 4,
});

it("knows of the charts by what releases contain, as they are found in the values", () => {
  fc.assert(
    fc.property(years, (all) => {
      const releases = all.map(({ year, figures: of }) => ({ ...releaseOf(year, of), year }));
      const across = joinYears(releases);
      const found = [...across.indicators.values()].flatMap(chartsOf).map(({ name }) => name);
      const names = chartNames(listed(all.map((each) => ({ ...each, version: "1.0" }))));
      expect(names.toSorted()).toEqual(found.toSorted());
      for (const name of names) expect(findChart(across, name)?.name).toBe(name);
    }),
  );
});

const batches = (printed: string): Figures => [{ key: "batches", typed: printed }];

it("keeps a chart as of each version that published one of its values anew", () => {
  const people = { key: "people", typed: "200人" };
  const releases = listed([
    { year: 2021, version: "1.0", figures: batches("8批") },
    { year: 2023, version: "1.0", figures: batches("24批") },
    { year: 2023, version: "1.1", figures: [...batches("24批"), people] },
    { year: 2021, version: "1.1", figures: batches("9批") },
  ]);
  expect(keptCharts(releases).flat().toSorted()).toEqual([
    "/reports/2021/versions/1.1/embed/batches",
    "/reports/2023/versions/1.0/embed/batches",
  ]);
  expect(chartNames(latestOf(releases))).toEqual(["batches"]);
});
