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
  ])("refuses %j and names what is wrong and what is allowed", (query, named) => {
    const answer = readFilter(new URLSearchParams(query));
    expect(answer.ok).toBe(false);
    if (!answer.ok) expect(answer.sentence.zh && answer.sentence.en).toContain(named);
  });

  it.each([
    ["colour=red", "unknown_parameter", "colour", "red"],
    ["__proto__=1", "unknown_parameter", "__proto__", "1"],
    ["constructor=1", "unknown_parameter", "constructor", "1"],
    ["YEAR=2023", "unknown_parameter", "YEAR", "2023"],
    ["year=2O23", "malformed_value", "year", "2O23"],
    ["year=2023&year=", null, null, null],
    ["year=,", "missing_value", "year", ""],
  ])("tells a program of %j: %s", (query, code, parameter, value) => {
    const answer = readFilter(new URLSearchParams(query));
    expect(answer.ok ? { code: null } : answer.sentence).toMatchObject(
      code === null ? { code } : { code, parameter, value },
    );
  });

  it("lists what is allowed, and does not say a long question back", () => {
    const answer = readFilter(new URLSearchParams({ ["x".repeat(5000)]: "y".repeat(5000) }));
    const sentence = answer.ok ? null : answer.sentence;
    expect(sentence?.allowed).toEqual(["year", "section", "indicator", "series", "version"]);
    expect(JSON.stringify(sentence).length).toBeLessThan(1000);
  });

  it("never throws, and takes no name that is not a filter's", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.string())), (pairs) => {
        const query = new URLSearchParams(pairs);
        const isKnown = [...query.keys()].every((name) => Object.hasOwn(filterNames, name));
        expect(readFilter(query).ok && !isKnown).toBe(false);
      }),
    );
  });
});
