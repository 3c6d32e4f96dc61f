import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTableAsked, permanentQuery, readTableQuery, tableLimits } from "./query";

const wide = { indicators: [], series: [], years: null, form: "wide" };

describe("the query of a table", () => {
  it.each([
    [{ i: "a.b,c" }, { ...wide, indicators: ["a.b", "c"] }],
    [
      { i: ["a", "c", "a"], form: "" },
      { ...wide, indicators: ["a", "c"] },
    ],
    [
      { s: "forum", form: "long" },
      { ...wide, series: ["forum"], form: "long" },
    ],
    [
      { i: "a", years: ["2023v1.10", "2021@1.0，2018"] },
      {
        ...wide,
        indicators: ["a"],
        years: [
          { year: 2023, version: "1.10" },
          { year: 2021, version: "1.0" },
          { year: 2018, version: null },
        ],
      },
    ],
  ])("%j is read", (asked, value) => {
    expect(readTableQuery(asked)).toEqual({ ok: true, value });
  });

  it.each([
    [{}, "missing_value", "i"],
    [{ years: "2023" }, "missing_value", "i"],
    [{ i: "<b>" }, "malformed_value", "i"],
    [{ i: "a", s: "A" }, "malformed_value", "s"],
    [{ i: "a", years: "2023v1" }, "malformed_value", "years"],
    [{ i: "a", years: "23" }, "malformed_value", "years"],
    [{ i: "a", years: "2023v99999.0" }, "malformed_value", "years"],
    [{ i: "a", form: "square" }, "malformed_value", "form"],
    [{ i: "a", form: "wide,long" }, "malformed_value", "form"],
    [{ i: "a", years: "2023v1.0,2023v1.1" }, "several_versions", "years"],
    [{ i: Array.from({ length: tableLimits.codes + 1 }, (_, at) => `a${at}`) }, "too_large", "i"],
    [
      { i: "a", years: Array.from({ length: tableLimits.years + 1 }, (_, at) => `${1900 + at}`) },
      "too_large",
      "years",
    ],
  ])("%j is refused in both languages", (asked, code, parameter) => {
    const read = readTableQuery(asked);
    expect(read).toMatchObject({ ok: false, sentence: { code, parameter } });
    if (!read.ok)
      expect([read.sentence.zh, read.sentence.en].every((text) => /[。.]$/u.test(text))).toBe(true);
  });

  it("is asked by indicators, series or years, and not by its form alone", () => {
    expect([{}, { form: "wide" }, { i: "" }].map(isTableAsked)).toEqual([false, false, false]);
    expect([{ i: "a" }, { s: "b" }, { years: "2023" }].map(isTableAsked)).toEqual([true, true, true]);
  });

  it("is read back from a permanent address, its years oldest first", () => {
    const codes = fc.uniqueArray(fc.stringMatching(/^[a-z][a-z0-9]{0,5}([.-][a-z0-9]{1,5})?$/), {
      maxLength: 8,
    });
    const version = fc.tuple(fc.nat(20), fc.nat(20)).map(([major, minor]) => `${major}.${minor}`);
    const year = fc.record({ year: fc.integer({ min: 1900, max: 2100 }), version });
    const years = fc.uniqueArray(year, { minLength: 1, maxLength: 8, selector: (each) => each.year });
    fc.assert(
      fc.property(codes, codes, years, fc.constantFrom("wide", "long"), (indicators, series, of, form) => {
        fc.pre(indicators.length + series.length > 0);
        const query = permanentQuery({ indicators, series, form }, of);
        const asked = Object.fromEntries(new URLSearchParams(query));
        expect(readTableQuery(asked)).toEqual({
          ok: true,
          value: { indicators, series, form, years: of.toSorted((a, b) => a.year - b.year) },
        });
      }),
    );
  });
});
