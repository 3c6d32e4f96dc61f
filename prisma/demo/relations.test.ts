import { describe, expect, it } from "vitest";
import { findingsOf, keysOf } from "@/lib/checks/check";
import type { CheckField } from "@/lib/checks/input";
import { readValue } from "@/lib/figures/value";
import type { DemoReport } from "./format";
import { typedOf } from "./printed.test-data";
import { reports } from "./reports";

/** The printed figures as the checks see them, with one of them changed. */
function findings(report: DemoReport, changed: Record<string, string> = {}) {
  const fields = typedOf(report).map(({ key, kind = "text", basis, value }): CheckField => {
    const printed = changed[key] ?? value;
    const read = readValue(kind, printed, { year: report.year });
    if (!read.ok) throw new Error(`${key} is not read`);
    const name = { zh: key, en: key };
    return { key, kind, basis, name, value: read.value, printed, rules: [], previous: null };
  });
  return findingsOf({ year: report.year, fields, relations: report.relations ?? [] });
}

describe.each(reports)("the relations of $year", (report) => {
  it("refer to figures of the report", () => {
    const keys = new Set(typedOf(report).map(({ key }) => key));
    expect(report.relations?.flatMap(keysOf).filter((key) => !keys.has(key))).toEqual([]);
  });

  it("have no findings on the printed figures", () => {
    expect(findings(report)).toEqual([]);
  });
});

describe("the relations of 2023", () => {
  it.each([
    ["wla.prize-winners", "6人", "sum"],
    ["delta.tech-export.share", "45%", "share"],
    ["wla.firsts", "4个", "names"],
  ])("ask about %s as %s", (key, value, rule) => {
    const report2023 = reports.find(({ year }) => year === 2023);
    if (!report2023) throw new Error("There is no report of 2023.");
    expect(findings(report2023, { [key]: value })).toMatchObject([{ rule, key }]);
  });
});
