import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { findQueryOf, isNumber, rankOf, significantDigits } from "./query";

it.each([
  ["培训 2024", ["培训", "2024"], null],
  ["  Training　People ", ["training", "people"], null],
  ["１，０８０", ["1080"], "1080"],
  ["1,080", ["1080"], "1080"],
  ["8.3", ["8.3"], "8.3"],
  ["論壇", ["论坛"], null],
])("reads %s", (text, words, number) => {
  expect(findQueryOf(text)).toMatchObject({ words, number });
});

it.each(["", "  ", "　"])("finds nothing to look for in %j", (text) => {
  expect(findQueryOf(text)).toBeNull();
});

describe("a number", () => {
  it.each([
    ["1080人次", "1080", true],
    ["超6万人次", "60000", true],
    ["172.79亿元", "17279000000", true],
    ["1—2万人次", "20000", true],
    ["1—2万人次", "10000", true],
    ["1080人次", "108", false],
    ["数十位", "10", false],
    ["未统计", "0", false],
  ])("%s is %s: %s", (printed, number, expected) => {
    const read = readValue("quantity", printed, {});
    const value = read.ok ? read.value : null;
    expect(value !== null && isNumber(value, number)).toBe(expected);
  });

  it("is printed with its significant digits, however it is scaled", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.constantFrom(["", 0], ["万", 4], ["亿", 8]),
        (n, scale) => {
          const [word, zeros] = scale as [string, number];
          const plain = `${n}${"0".repeat(zeros)}`;
          expect(`${n}${word}`.replace(".", "")).toContain(significantDigits(plain));
        },
      ),
    );
  });
});

it.each([
  ["培训批次", 0],
  ["training.batches", 0],
  ["培训", 1],
  ["批次", 2],
  ["24批 2024", 3],
] as const)("ranks a figure for %s as %i", (text, rank) => {
  const query = findQueryOf(text);
  expect(query && rankOf(["培训批次", "Training batches", "training.batches"], query)).toBe(rank);
});
