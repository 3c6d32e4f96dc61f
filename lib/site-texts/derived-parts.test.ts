import { describe, expect, it } from "vitest";
import { withDependencies } from "@/lib/platform/public-pages/dependencies";
import { findTerm, type Glossary, wordsOfBasis } from "./glossary";
import { sitePart, sitePartName, type SiteTextsState, termCodeOf } from "./parts";
import type { SiteTextsDocument } from "./site-texts";

const bilingual = (zh: string) => ({ zh, en: zh });

function stateOf(...documents: Partial<SiteTextsDocument>[]): SiteTextsState {
  const versions = documents.map((document, index) => ({
    id: String(index + 1),
    document: {
      ...{ version: index + 1, releasedAt: `2026-0${index + 1}-01T00:00:00.000Z` },
      ...{ pages: {}, terms: [], calendar: [], ...document },
    },
  }));
  return versions.toReversed();
}

const term = (word: string, definition = "释义") => ({
  ...{ code: `code-${word}`, word, english: word },
  definition: bilingual(definition),
});

describe("what a page depends on that links a word", () => {
  const before = stateOf({ terms: [term("人次"), term("家")] });
  it.each([
    ["does not change with its definition", [term("人次", "另一种说法"), term("家")], false],
    ["does not change with another word", [term("人次"), term("家"), term("批")], false],
    ["changes when it is removed", [term("家")], true],
    ["changes when it gets another code", [{ ...term("人次"), code: "other" }, term("家")], true],
  ])("%s", (_, terms, isChanged) => {
    const read = (state: SiteTextsState) => sitePart["site-word"](state, encodeURIComponent("人次"));
    expect(read(stateOf({ terms })) !== read(before)).toBe(isChanged);
  });

  it("is a name without blanks, whatever the word", () => {
    const name = sitePartName("site-word", "截至 年底");
    expect(name.split(" ")).toHaveLength(2);
    const state = stateOf({ terms: [term("截至 年底")] });
    expect(sitePart["site-word"](state, name.split(" ")[1] ?? "")).toBe("code-截至 年底");
  });
});

describe("a term is found", () => {
  const state = stateOf({ terms: [term("年度"), term("累计")] });
  const glossary: Glossary = { codeOf: (word) => termCodeOf(state, word) };
  it.each([
    [wordsOfBasis.annual, "code-年度"],
    [wordsOfBasis.cumulative, "code-累计"],
    [wordsOfBasis.event, null],
    [["家"], null],
    [[""], null],
  ])("for %j: %s", (words, code) => {
    expect(findTerm(glossary, words)).toBe(code);
  });

  it("nowhere without a glossary", async () => {
    expect(findTerm(undefined, ["年度"])).toBeNull();
    const { dependencies } = await withDependencies(async () => findTerm(undefined, ["年度"]));
    expect(dependencies).toEqual([]);
  });
});

it("a date is known since the version that first announced it, whatever else later ones changed", () => {
  const line = (date: string, note = "") => ({ year: 2024, date, note: bilingual(note) });
  const other = { year: 2025, date: "2028-03", note: bilingual("") };
  const sinceOf = (...documents: Partial<SiteTextsDocument>[]) =>
    sitePart["site-calendar"](stateOf(...documents)).map(({ year, since }) => [year, since.version]);
  const [first, noted, moved] = [line("2027-03"), line("2027-03", "说明"), line("2027-05")];
  expect(sinceOf({ calendar: [first] }, { calendar: [noted, other] })).toEqual([
    [2024, 1],
    [2025, 2],
  ]);
  expect(sinceOf({ calendar: [first] }, { calendar: [moved] })).toEqual([[2024, 2]]);
  expect(sinceOf({ calendar: [first] }, { calendar: [] }, { calendar: [first] })).toEqual([[2024, 3]]);
  expect(sinceOf()).toEqual([]);
});
