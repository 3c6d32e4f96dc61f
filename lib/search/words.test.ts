import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { queryWords, normalise, termsOf } from "./words";

describe("the terms of a text", () => {
  it.each([
    ["浦江创新论坛", ["浦江", "江创", "创新", "新论", "论坛", "坛"]],
    ["AI赋能城市", ["ai", "赋能", "能城", "城市", "市"]],
    ["１０８０人次", ["1080", "人次", "次"]],
    ["172.79亿元", ["172.79", "亿元", "元"]],
    ["training.batches", ["training.batches", "training", "batches"]],
    ["the opening of a fair", ["opening", "fair"]],
    ["1+2+11+X", ["1", "2", "11", "x"]],
    ["第24批", ["第", "24", "批"]],
    ["约1/4", ["约", "1/4"]],
    ["2023/24年", ["2023/24", "年"]],
    ["个/项", ["个", "项"]],
    ["——。", []],
  ])("%s", (text, terms) => {
    expect(termsOf(text)).toEqual(terms);
  });

  it("include every pair of neighbouring Chinese characters, so that any two-character word is found", () => {
    const han = fc.array(fc.constantFrom(..."科技创新论坛浦江"), { minLength: 2 }).map((all) => all.join(""));
    fc.assert(
      fc.property(han, fc.nat(), (text, at) => {
        const start = at % (text.length - 1);
        expect(termsOf(text)).toContain(text.slice(start, start + 2));
      }),
    );
  });
});

it.each([
  ["17,279,000,000", "17279000000"],
  ["8,30", "8,30"],
  ["ＷＡＩＣ　２０２３", "waic 2023"],
  ["世界人工智慧論壇", "世界人工智慧论坛"],
  ["長三角科技創新共同體", "长三角科技创新共同体"],
])("%s is searched as %s", (text, as) => {
  expect(normalise(text)).toBe(as);
});

describe("the words of a query", () => {
  it.each([
    ["浦江 论坛", [["浦江"], ["论坛"]]],
    ["创新论坛", [["创新", "新论", "论坛"]]],
    ["批", [["批"]]],
    ["技术 AI", [["技术"], ["ai"]]],
    ["1/4", [["1/4"]]],
    ["个/项", [["个"], ["项"]]],
    ["/", []],
    ["“一带一路”", [["一带", "带一", "一路"]]],
    ["  ", []],
    ["the", []],
  ])("%s", (query, terms) => {
    expect(queryWords(query).map((word) => word.terms)).toEqual(terms);
  });

  it("are limited in number", () => {
    expect(queryWords("科 ".repeat(500)).length).toBeLessThanOrEqual(12);
  });
});
