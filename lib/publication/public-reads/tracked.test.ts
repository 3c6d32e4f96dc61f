import { expect, it } from "vitest";
import { withDependencies } from "@/lib/platform/public-pages/dependencies";
import { joinYears } from "./across-years";
import { releaseOf } from "./across-years.test-data";
import { changedParts, type PublishedState } from "./parts";
import { contentsOf } from "./release-contents";
import { trackedAcross, trackedLatest, trackedVersion } from "./tracked";

const figures = [
  { key: "batches", typed: "25批" },
  { key: "people", typed: "6万人次" },
];
const release = releaseOf(2023, figures);
const across = joinYears([release, releaseOf(2022, figures)]);

const notedBy = async (read: () => unknown) =>
  (await withDependencies(async () => void read())).dependencies.toSorted();

it.each<[string, (of: typeof release) => unknown, string[]]>([
  ["its year", ({ year, isLatest }) => [year, isLatest], []],
  ["its title", ({ title }) => title, ["title 2023"]],
  ["its note", ({ note }) => note, ["version 2023"]],
  ["all its fields", (of) => ({ ...of }), ["title 2023", "version 2023"]],
  ["a figure", ({ report }) => report.figures.batches, ["figure 2023 batches"]],
  ["whether it has a figure", ({ report }) => Object.hasOwn(report.figures, "none"), ["figure 2023 none"]],
  ["which figures it has", ({ report }) => Object.keys(report.figures), ["version 2023"]],
  ["headings", ({ report }) => report.sections.map(({ title }) => title), ["headings 2023"]],
  ["what stands in a section", ({ report }) => report.sections[0]?.blocks, ["headings 2023", "version 2023"]],
  ["a sentence", ({ report }) => report.sentences.lead, ["version 2023"]],
])("of the latest release of a year, %s is noted by its part", async (_, read, parts) => {
  const noted = await notedBy(() => read(trackedLatest(release)));
  // To list the figures, each is looked at.
  expect(noted.filter((part) => parts.includes(part) || !part.startsWith("figure"))).toEqual(parts);
  if (parts.some((part) => part.startsWith("figure"))) expect(noted).toEqual(parts);
});

it("notes nothing where a release is only awaited", async () => {
  const { dependencies } = await withDependencies(async () => {
    await Promise.resolve(trackedLatest(release));
    await Promise.resolve(trackedAcross(across));
  });
  expect(dependencies).toEqual([]);
});

it("notes nothing of a given version but whether it is the latest", async () => {
  expect(await notedBy(() => JSON.stringify(trackedVersion(release).report))).toEqual([]);
  expect(await notedBy(() => trackedVersion(release).isLatest)).toEqual(["version 2023"]);
});

it.each<[string, (of: typeof across) => unknown, string[]]>([
  ["an indicator", ({ indicators }) => indicators.get("batches")?.values, ["indicator batches"]],
  ["an indicator that there is not", ({ indicators }) => indicators.has("none"), ["indicator none"]],
  ["all indicators", ({ indicators }) => [...indicators.values()], ["values"]],
  ["how many", ({ indicators }) => indicators.size, ["values"]],
  ["the years", ({ releases }) => releases.map(({ year }) => year), ["years"]],
  ["a note of a year", ({ releases }) => releases[1]?.note, ["version 2022", "years"]],
])("of the joined years, %s is noted", async (_, read, parts) => {
  expect(await notedBy(() => read(trackedAcross(across)))).toEqual(parts);
});

it("gives everything itself where nobody records", () => {
  expect([trackedLatest(release), trackedAcross(across)]).toEqual([release, across]);
  expect(trackedLatest(release)).toBe(release);
});

function stateOf(latest: typeof release, before: typeof release | null = null): PublishedState {
  const contents = contentsOf(
    latest,
    before && { report: before.report, contents: contentsOf(before, null) },
  );
  const joined = joinYears([{ ...latest, since: contents.figures }, releaseOf(2022, figures)]);
  return {
    releases: [latest],
    across: joined,
    contents: new Map([[latest.id, contents]]),
    office: "a",
    siteTexts: [],
  };
}

it("tells two states apart by what a correction changed, and by nothing else", () => {
  const corrected = {
    ...releaseOf(2023, [{ key: "batches", typed: "27批" }, figures[1] ?? { key: "people", typed: "" }]),
    ...{ id: "corrected", version: "1.1" },
  };
  const isChanged = changedParts(stateOf(release), stateOf(corrected, release));
  const changed = ["figure 2023 batches", "indicator batches", "version 2023", "releases", "values"];
  const same = ["figure 2023 people", "indicator people", "figure 2022 batches", "version 2022"];
  const alsoSame = ["title 2023", "headings 2023", "occurrences 2023 batches", "years", "office"];
  expect([...changed, ...same, ...alsoSame].filter(isChanged)).toEqual(changed);
  expect(isChanged("something that nobody knows")).toBe(true);
});

it("knows since which version a figure is as it is", () => {
  const first = releaseOf(2023, figures);
  const before = { report: first.report, contents: contentsOf(first, null) };
  const next = releaseOf(2023, [
    { key: "batches", typed: "27批" },
    { key: "people", typed: "6万人次" },
  ]);
  const { figures: since } = contentsOf({ ...next, version: "1.1" }, before);
  expect([since.get("batches"), since.get("people")]).toEqual(["1.1", first.version]);
});
