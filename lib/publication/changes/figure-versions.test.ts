import { expect, it } from "vitest";
import { releaseOf } from "../public-reads/across-years.test-data";
import { figureVersionsOf } from "./figure-versions";

const versionOf = (version: string, ...typed: string[]) => ({
  ...releaseOf(
    2023,
    typed.map((printed) => ({ key: "batches", typed: printed })),
  ),
  version,
});

const summary = (releases: Parameters<typeof figureVersionsOf>[0], key = "batches") =>
  figureVersionsOf(releases, key).map(({ release, figure, isChanged }) =>
    [release.version, figure?.printed ?? "nothing", isChanged ? "changed" : "as before"].join(" "),
  );

it("lists the figure in the first version and in those that changed it", () => {
  const versions = [versionOf("1.2", "25批"), versionOf("1.1", "25批"), versionOf("1.0", "24批")];
  expect(summary(versions)).toEqual(["1.1 25批 changed", "1.0 24批 as before"]);
});

it("marks a version that removed the figure, and one that added it", () => {
  const versions = [versionOf("1.2", "25批"), versionOf("1.1"), versionOf("1.0", "24批")];
  expect(summary(versions)).toEqual(["1.2 25批 changed", "1.1 nothing changed", "1.0 24批 as before"]);
});

it("counts a new source as a change", () => {
  const newer = versionOf("1.1", "24批");
  const [figure] = Object.values(newer.report.figures);
  if (figure) figure.source = "《公报》";
  expect(summary([newer, versionOf("1.0", "24批")])[0]).toBe("1.1 24批 changed");
});

it("does not find properties that every object inherits", () => {
  expect(summary([versionOf("1.0", "24批")], "constructor")).toEqual(["1.0 nothing as before"]);
});
