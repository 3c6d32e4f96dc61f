import { describe, expect, it } from "vitest";
import type { Indicator, Use } from "@/lib/catalogue/model";
import { choicesOf, type FigureChoice, matchesWords, rankedChoices } from "./figure-choices";
import { typedNumbers } from "./unbound-numbers";

const bilingual = (zh: string) => ({ zh, en: `${zh} in English` });

function indicator(code: string, zh: string, more: Partial<Indicator> = {}): Indicator {
  const texts = {
    printsUnit: true,
    unitInEnglish: null,
    topic: "",
    name: bilingual(zh),
    definition: bilingual(zh),
    comparability: null,
  };
  const kind = { kind: "quantity", unit: "项", basis: "annual" } as const;
  return {
    id: code,
    code,
    ...texts,
    ...kind,
    rules: null,
    grades: [],
    mergedInto: null,
    merged: [],
    ...more,
  };
}

function use(year: number, more: Partial<Use> = {}): Use {
  return {
    fieldId: `field of ${year}`,
    key: "key",
    year,
    section: { number: "8.3", title: bilingual("节") },
    topic: { code: "training", name: bilingual("培训") },
    series: null,
    printed: `${year}项`,
    isApproved: true,
    ...more,
  };
}

const place = { year: 2024, topic: "training", series: null, visible: new Set(["field of 2024"]) };
const forum = { code: "forum", name: bilingual("论坛") };
const choiceOf = (uses: Use[], series: string | null = null) =>
  choicesOf([indicator("a", "甲")], new Map([["a", uses]]), { ...place, series })[0];

describe("an indicator as a choice", () => {
  it("has its field in this report and its most recent earlier value", () => {
    expect(choiceOf([use(2024), use(2021), use(2023)])).toMatchObject({
      field: { id: "field of 2024", key: "key", section: "8.3" },
      last: { year: 2023, printed: "2023项" },
      isOfTopic: true,
    });
  });

  it.each<[string, Use[], string | null, boolean]>([
    ["within an event, only what the event tells", [use(2024)], "forum", false],
    ["within an event, what it tells itself", [use(2024, { series: forum })], "forum", true],
    ["outside of events, nothing that an event tells", [use(2024, { series: forum })], null, false],
    ["nothing that is hidden", [use(2024, { fieldId: "hidden" })], null, false],
  ])("%s", (_case, uses, series, isThere) => {
    expect(choiceOf(uses, series)?.field === null).toBe(!isThere);
  });

  it("skips years without a value", () => {
    expect(choiceOf([use(2023, { printed: "" }), use(2021)])?.last).toEqual({
      year: 2021,
      printed: "2021项",
    });
  });

  it("is left out once it is merged into another", () => {
    expect(choicesOf([indicator("a", "甲", { mergedInto: "b" })], new Map(), place)).toEqual([]);
  });
});

const choice = (code: string, zh: string, more: Partial<FigureChoice> = {}): FigureChoice => ({
  ...{ code, name: bilingual(zh), kind: "quantity", unit: "项", basis: "annual" },
  ...{ field: null, last: null, isOfTopic: false },
  ...more,
});

const all = [
  choice("projects", "国内科技合作项目"),
  choice("training", "培训项目", { isOfTopic: true }),
  choice("people", "培训人数", { unit: "人次", isOfTopic: true, last: { year: 2023, printed: "9人次" } }),
  choice("dates", "培训日期", { kind: "dates", unit: "" }),
  choice("told", "拨付资金", { isOfTopic: true, unit: "元", last: { year: 2023, printed: "2项" } }),
];
const ranked = (sentence: string, words = "") => {
  const [number = null] = typedNumbers({ text: sentence, lastYear: null, year: 2024 }, []);
  return rankedChoices(all, { number, sentence, words, year: 2024 }).map(({ code }) => code);
};

describe("the choices for a number", () => {
  it.each([
    ["实施国内科技合作项目31项", ["projects", "training", "told"]],
    ["培训项目31项", ["training", "projects", "told"]],
    ["培训31人次", ["people"]],
    ["会议31项", ["told"]],
    ["培训于5月举行", ["dates"]],
  ])("for %s are likely ones of the same measure, the likeliest first", (sentence, codes) => {
    expect(ranked(sentence)).toEqual(codes);
  });

  it("are narrowed down by words of their names and codes, in any order", () => {
    expect(ranked("会议31项", "科技 国内")).toEqual(["projects"]);
    expect(ranked("会议31项", "PROJ")).toEqual(["projects"]);
    expect(ranked("会议31项", "没有的")).toEqual([]);
  });

  it("in a district's sentence are not those of another district, unless they are asked for", () => {
    const district = choicesOf([indicator("putuo", "普陀区：沿线科技企业")], new Map(), place);
    const [number = null] = typedNumbers({ text: "沿线科技企业31项", lastYear: null, year: 2024 }, []);
    const found = (of: string | null, words = "") =>
      rankedChoices(district, { number, sentence: "沿线科技企业31项", words, year: 2024, place: of }).length;
    expect([found("普陀区"), found("虹口区"), found(null), found("虹口区", "普陀")]).toEqual([1, 0, 1, 1]);
  });

  it("without a number are all matches, whatever they measure", () => {
    const found = rankedChoices(all, { number: null, sentence: "", words: "培训", year: 2024 });
    expect(found.map(({ code }) => code).toSorted()).toEqual(["dates", "people", "training"]);
  });
});

describe("a search by words", () => {
  const found = {
    code: "training.batches",
    name: { zh: "科技培训批次", en: "Training courses" },
    unit: "批",
  };
  it.each([
    ["培训", true],
    ["COURSES train", true],
    ["批次 培训", true],
    ["training.b", true],
    ["", true],
    ["培训 人次", false],
  ])("%j finds a name in either language: %s", (words, isFound) => {
    expect(matchesWords(found, words)).toBe(isFound);
  });
});
