import { expect, it } from "vitest";
import { releaseOf } from "../public-reads/across-years.test-data";
import { figureVersionsOf } from "./figure-versions";

const versionOf = (version: string, ...typed: string[]) => ({
  ...releaseOf(
    2023,
    typed.map((one) => ({ key: "batches", typed: one })),
  ),
  version,
});

const said = (releases: Parameters<typeof figureVersionsOf>[0], key = "batches") =>
  figureVersionsOf(releases, key).map(({ release, figure, isChanged }) =>
    [release.version, figure?.printed ?? "nothing", isChanged ? "changed" : "as before"].join(" "),
  );

it("tells what each version said, and which of them changed it", () => {
  const versions = [versionOf("1.2", "25批"), versionOf("1.1", "25批"), versionOf("1.0", "24批")];
  expect(said(versions)).toEqual(["1.2 25批 as before", "1.1 25批 changed", "1.0 24批 as before"]);
});

it("tells a version that took the figure out, and one that put it in", () => {
  const versions = [versionOf("1.2", "25批"), versionOf("1.1"), versionOf("1.0", "24批")];
  expect(said(versions)).toEqual(["1.2 25批 changed", "1.1 nothing changed", "1.0 24批 as before"]);
});

it("does not take a new source for the same thing said", () => {
  const newer = versionOf("1.1", "24批");
  const [figure] = Object.values(newer.report.figures);
  if (figure) figure.source = "《公报》";
  expect(said([newer, versionOf("1.0", "24批")])[0]).toBe("1.1 24批 changed");
});

it("is not led astray by a key that every object has", () => {
  expect(said([versionOf("1.0", "24批")], "constructor")).toEqual(["1.0 nothing as before"]);
});
