import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterNames, readFilter } from "./export-filter";

describe("the export's query", () => {
  it.each([
    ["", {}],
    ["year=2023", { years: [2023] }],
    ["year=2021,2023&section=8.4", { years: [2021, 2023], sections: ["8.4"] }],
    [
      "indicator=training.batches&series=pujiang-forum",
      { indicators: ["training.batches"], series: ["pujiang-forum"] },
    ],
    ["utm_source=wechat&from=timeline&isappinstalled=0&year=2023", { years: [2023] }],
    ["version=1.0,1.1", { versions: ["1.0", "1.1"] }],
    ["year=2023&section=8.4&year=2021", { years: [2023, 2021], sections: ["8.4"] }],
  ])("reads %j", (query, value) => {
    expect(readFilter(new URLSearchParams(query))).toEqual({ ok: true, value });
  });

  it.each([
    ["colour=red", "colour"],
    ["year=2O23", "2O23"],
    ["year=", "year"],
    ["section=eight", "eight"],
    ["indicator=Training Batches", "Training Batches"],
    ["version=1", "version"],
  ])("refuses %j and names what is wrong", (query, quoted) => {
    const result = readFilter(new URLSearchParams(query));
    expect(result.ok).toBe(false);
    if (!result.ok) expect(result.sentence.zh && result.sentence.en).toContain(quoted);
  });

  it.each([
    ["colour=red", "unknown_parameter", "colour", "red"],
    ["__proto__=1", "unknown_parameter", "__proto__", "1"],
    ["constructor=1", "unknown_parameter", "constructor", "1"],
    ["YEAR=2023", "unknown_parameter", "YEAR", "2023"],
    ["year=2O23", "malformed_value", "year", "2O23"],
    ["year=2023&year=", null, null, null],
    ["year=,", "missing_value", "year", ""],
  ])("refuses %j with the code %s", (query, code, parameter, value) => {
    const result = readFilter(new URLSearchParams(query));
    expect(result.ok ? { code: null } : result.sentence).toMatchObject(
      code === null ? { code } : { code, parameter, value },
    );
  });

  it("lists what is allowed, and shortens a long query that it quotes", () => {
    const result = readFilter(new URLSearchParams({ ["x".repeat(5000)]: "y".repeat(5000) }));
    const sentence = result.ok ? null : result.sentence;
    expect(sentence?.allowed).toEqual(["year", "section", "indicator", "series", "version"]);
    expect(JSON.stringify(sentence).length).toBeLessThan(1000);
  });

  it("never throws, and accepts no unknown parameter", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const query = new URLSearchParams(pairs);
        const isKnown = [...query.keys()].every((name) => Object.hasOwn(filterNames, name));
        expect(readFilter(query).ok && !isKnown).toBe(false);
      }),
    );
  });
});
