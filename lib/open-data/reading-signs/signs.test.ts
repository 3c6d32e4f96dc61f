import { describe, expect, it } from "vitest";
import { qualifiers } from "@/lib/figures/qualifier";
import { parseQuantity } from "@/lib/figures/quantity";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { basisExamplesOf, signsOf } from "./signs";

const released = (figures: Parameters<typeof releaseOf>[1]) =>
  releaseOf(2023, figures, [
    {
      blocks: [
        {
          ...{ kind: "figures", heading: null, series: null, edition: null },
          items: figures.map(({ key }) => ({ level: 0, label: null, field: key })),
        },
      ],
    },
  ]);

const printed = [
  "超5批",
  "9批",
  "2000余人次",
  "近2000人次",
  "约80家",
  "50家以上",
  "不足10家",
  "100—120个",
  "数十家",
  "第3届",
];
const across = joinYears([
  released(
    printed.map((typed, index) => ({ key: `f${index}`, typed, basis: index > 0 ? "annual" : "cumulative" })),
  ),
]);

describe("the signs of inexact numbers", () => {
  const signs = signsOf(across);

  it("are all that the program knows", () => {
    expect(signs.map(({ kind }) => kind)).toEqual([
      ...qualifiers.filter((qualifier) => qualifier !== "exact"),
      "range",
    ]);
  });

  it.each([
    ["over", "above", "超5批"],
    ["more_than", "above", "2000余人次"],
    ["nearly", "below", "近2000人次"],
    ["about", "either", "约80家"],
    ["at_least", "above", "50家以上"],
    ["up_to", "below", "不足10家"],
    ["range", null, "100—120个"],
  ] as const)("%s is open %s, as in %s", (kind, open, example) => {
    const sign = signs.find((each) => each.kind === kind);
    expect(sign).toMatchObject({ open, isDrawn: true, example: { figure: { printed: example } } });
  });

  it("have no point where there is no number", () => {
    expect(signs.filter(({ isDrawn }) => !isDrawn).map(({ kind }) => kind)).toEqual(["vague", "ordinal"]);
  });

  it("name words that are read so in print, each once", () => {
    const words = signs.flatMap(({ words, excluding }) => [...words, ...excluding]);
    expect(new Set(words).size).toBe(words.length);
    for (const { kind, words: including, excluding } of signs)
      for (const word of [...including, ...excluding]) {
        const read = [`${word}10家`, `10${word}家`, `10家${word}`].map((text) => parseQuantity(text));
        const meant = read.flatMap((each) => (each.ok ? [each.value.qualifier] : []));
        expect(meant, word).toContain(kind);
      }
  });

  it("tell words that exclude the number from those that include it", () => {
    const upTo = signs.find(({ kind }) => kind === "up_to");
    expect(upTo?.words).toContain("不超过");
    expect(upTo?.excluding).toContain("不足");
    expect(signs.find(({ kind }) => kind === "at_least")?.excluding).toEqual([]);
  });

  it("have no examples before anything is published", () => {
    expect(signsOf(joinYears([])).every(({ example }) => example === null)).toBe(true);
  });
});

it("the period bases are those of published figures, with an example each", () => {
  const bases = basisExamplesOf(across);
  expect(bases.map(({ basis, example }) => [basis, example.figure.printed])).toEqual([
    ["annual", "9批"],
    ["cumulative", "超5批"],
  ]);
});
