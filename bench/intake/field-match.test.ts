import { describe, expect, it } from "vitest";
import type { KnownFigure } from "@/lib/intake/matching/model";
import { demoReports } from "./demo";
import { printedText } from "./demo-text";
import { knownBeside, matchedIn } from "./field-match";

const identity = ({ indicator, series }: KnownFigure) => `${indicator} ${series?.code ?? ""}`;

/** The figures of a year as its key reads them, each with the field it was given by the other years. */
function judged(year: number) {
  const report = demoReports.find((one) => one.year === year)!;
  const { text, keyed } = printedText(report);
  const known = new Map(knownBeside(year).flatMap(({ figures }) => figures.map((one) => [one.key, one])));
  const matches = matchedIn(
    text,
    keyed.map(({ reading }) => reading),
  );
  const held = new Set([...known.values()].map(identity));
  return matches.map(({ match }, at) => {
    const { figure } = keyed[at]!;
    const given = known.get(match.field ?? "");
    return {
      match,
      isKnown: held.has(identity(figure)),
      isRight: given !== undefined && identity(given) === identity(figure),
    };
  });
}

describe.each([2018, 2021, 2023])("%i, matched with the other two years known", (year) => {
  const figures = judged(year);

  it("finds the fields of at least 85 % of the figures that they hold", () => {
    const known = figures.filter(({ isKnown }) => isKnown);
    expect(known.length).toBeGreaterThan(15);
    expect(known.filter(({ isRight }) => isRight).length / known.length).toBeGreaterThanOrEqual(0.85);
  });

  it("is right wherever it is sure, which is in most cases", () => {
    const sure = figures.filter(({ match }) => match.group === "sure");
    expect(sure.length).toBeGreaterThanOrEqual(figures.filter(({ isKnown }) => isKnown).length / 2);
    expect(sure.filter(({ isRight }) => !isRight)).toEqual([]);
  });
});
