import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { releasedFigure, releasedReport } from "@/lib/publication/content/released.test-data";
import type { Release } from "@/lib/publication/content/model";
import { indicatorUpdatesOf } from "@/lib/publication/changes/indicator-updates";
import { updatesOf } from "@/lib/publication/changes/release-updates";
import { type Announced, newsFor, parseScope, printScope, type Scope } from "./model";

const code = fc.stringMatching(/^[a-z][a-z0-9.-]{0,40}$/);
const scopes: fc.Arbitrary<Scope> = fc.oneof(
  fc.constantFrom<Scope>({ kind: "all" }, { kind: "corrections" }),
  fc.integer({ min: 1000, max: 9999 }).map((year): Scope => ({ kind: "report", year })),
  code.map((of): Scope => ({ kind: "indicator", code: of })),
);

describe("a scope", () => {
  it("is read as it was printed", () => {
    fc.assert(
      fc.property(scopes, (scope) => {
        expect(parseScope(printScope(scope))).toEqual(scope);
      }),
    );
  });

  it.each(["", "everything", "report:", "report:23", "report:2023 ", "indicator:", "indicator:a b", "All"])(
    "%j is none",
    (printed) => expect(parseScope(printed)).toBeNull(),
  );
});

function releaseOf(version: string, figures: Record<string, string>): Release {
  const report = releasedReport({
    figures: Object.fromEntries(Object.entries(figures).map(([key, of]) => [key, releasedFigure(key, of)])),
  });
  const title = { zh: "报告", en: "Report" };
  return {
    ...{ id: version, year: report.year, title, version, note: "", reasonClass: "", isLatest: true, report },
    ...{ releasedAt: "2024-01-01T00:00:00.000Z", contentHash: "", auditHead: "", exportFormat: 2 },
  } as Release;
}

function announced(release: Release, before: Release | null): Announced {
  const [update] = updatesOf(before ? [release, before] : [release]);
  if (!update) throw new Error("There is no update.");
  return { update, indicators: indicatorUpdatesOf(release, before) };
}

const first = releaseOf("1.0", { batches: "24批", people: "超6万人次" });
const correction = releaseOf("1.1", { batches: "27批", people: "超6万人次" });
const { year } = first.report;
const codeOf = (key: string) => first.report.figures[key]?.indicator.code ?? "";
const indicator = (key: string): Scope => ({ kind: "indicator", code: codeOf(key) });

describe("what a release has for a subscriber", () => {
  const ofFirst = announced(first, null);
  const ofCorrection = announced(correction, first);

  it.each<[string, Scope[], boolean, boolean]>([
    ["all", [{ kind: "all" }], true, true],
    ["corrections", [{ kind: "corrections" }], false, true],
    ["its report", [{ kind: "report", year }], true, true],
    ["another report", [{ kind: "report", year: year + 1 }], false, false],
    ["nothing", [], false, false],
  ])("who follows %s", (_, of, isToldOfFirst, isToldOfCorrection) => {
    expect(newsFor(of, ofFirst)).toBe(isToldOfFirst ? "all" : null);
    expect(newsFor(of, ofCorrection)).toBe(isToldOfCorrection ? "all" : null);
  });

  it("is what it published anew of an indicator, and nothing where it left that alone", () => {
    expect(newsFor([indicator("batches")], ofFirst)).toMatchObject([{ isFirst: true }]);
    expect(newsFor([indicator("people")], ofCorrection)).toBeNull();
    expect(newsFor([indicator("people"), indicator("batches")], ofCorrection)).toMatchObject([
      { isFirst: false, figures: [{ earlier: { printed: "24批" }, later: { printed: "27批" } }] },
    ]);
  });

  it("is all for who follows an indicator and the report", () => {
    expect(newsFor([indicator("batches"), { kind: "report", year }], ofCorrection)).toBe("all");
  });
});
