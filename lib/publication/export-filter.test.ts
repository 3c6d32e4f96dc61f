import { describe, expect, it } from "vitest";
import { readFilter } from "./export-filter";

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
});
