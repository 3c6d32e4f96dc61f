import { describe, expect, it } from "vitest";
import { readValue, type Value } from "@/lib/figures/value";
import { clauseAround, commonSuffixLength, commonRunLength, wordsBeforeFigures } from "./sentence-context";
import { type Candidate, typedNumbers } from "./unbound-numbers";

function value(kind: "quantity" | "dates", printed: string): Value | null {
  const reading = readValue(kind, printed, { year: 2024 });
  return reading.ok ? reading.value : null;
}

function figure(key: string, name: string, unit: string, held: readonly string[]): Candidate {
  const kind = unit === "" ? "dates" : "quantity";
  const [now, ...earlier] = held.map((printed) => value(kind, printed));
  return { key, names: [name], unit, kind, value: now ?? null, earlier };
}

const candidates = [
  figure("training.batches", "科技培训批次", "批", ["25批", "24批", "13批"]),
  figure("training.people", "科技培训人次", "人次", ["", "1080人次"]),
  figure("cooperation.funding", "合作项目资金", "万元", ["1340万元", "1035万元"]),
  figure("outreach.viewers", "线上观众", "人次", ["超6万人次", "近2000人次"]),
  figure("forum.dates", "会期", "", ["9月9—11日", "9月8—10日"]),
];

const lastYear = "全年举办科技培训{training.batches}，参训{training.people}。";

function numbersIn(text: string, before: string | null = lastYear) {
  return typedNumbers({ text, lastYear: before, year: 2024 }, candidates).map((number) => [
    number.text,
    number.suggestions.map(({ key, reasons }) => `${key}: ${reasons.join(" ")}`),
    number.contradictions.map(({ key, why }) => `${key}: ${why}`),
  ]);
}

describe("a number typed into a sentence", () => {
  it.each<[string, string, [string, string[], string[]][]]>([
    ["is the figure that holds the same", "共计25批。", [["25批", ["training.batches: sameValue"], []]]],
    ["in whatever print", "投入0.134亿元。", [["0.134亿元", ["cooperation.funding: sameValue"], []]]],
    [
      "is the figure of last year's place",
      "全年举办科技培训{training.batches}，参训1200人次。",
      [["1200人次", ["training.people: lastYear"], []]],
    ],
    [
      "is the figure its words name",
      "直播吸引线上观众7万人次",
      [["7万人次", ["outreach.viewers: name"], ["outreach.viewers: holdsAnother"]]],
    ],
    [
      "is what the figure held before",
      "全年举办科技培训24批。",
      [["24批", ["training.batches: lastYear name"], ["training.batches: heldBefore"]]],
    ],
    [
      "is another than the figure holds",
      "举办科技培训26批。",
      [["26批", ["training.batches: lastYear name"], ["training.batches: holdsAnother"]]],
    ],
    [
      "is bound already elsewhere in the sentence: a part of it may be another number",
      "举办科技培训{training.batches}，其中科技培训3批在线上。",
      [["3批", ["training.batches: lastYear name"], []]],
    ],
    [
      "may be what an inexact figure says",
      "线上观众6.2万人次",
      [["6.2万人次", ["outreach.viewers: name"], []]],
    ],
    ["is none of the figures", "新建实验室3家。", [["3家", [], []]]],
    ["is not another measure", "科技培训26场", [["26场", [], []]]],
    [
      "is a date",
      "于9月9—11日举办，会期9月8—10日",
      [
        ["9月9—11日", ["forum.dates: sameValue"], []],
        ["9月8—10日", ["forum.dates: name"], ["forum.dates: heldBefore"]],
      ],
    ],
    ["is no figure at all", "2024年第5届", []],
  ])("%s", (_, text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each<[string, string, string | null, string[]]>([
    ["of another kind of firm", "集聚民营企业21家", null, []],
    ["of which the name is only a part", "新增科技企业孵化器12家", null, []],
    ["whose name is only a part of the figure's", "新增高新企业12家", null, []],
    ["of the figure named before it", "集聚科技企业共21家", null, ["firms"]],
    ["of the figure named after it", "引进21家科技企业，", null, ["firms"]],
    ["of a district, in its own sentence", "集聚沿线企业12家", "普陀区", ["putuo.firms"]],
    ["of another district", "集聚沿线企业12家", "虹口区", []],
    ["of the whole, in a district's sentence", "集聚科技企业12家", "虹口区", []],
    ["of a district, in a sentence of none", "集聚沿线企业12家", null, []],
    ["that another district's figure holds", "建成平台3家", "虹口区", []],
    ["that a district's figure holds, in a sentence of none", "建成平台3家", null, ["putuo.platforms"]],
  ])("is not written into a figure that it may not be of: %s", (_case, text, place, keys) => {
    const firms = [
      figure("firms", "科技企业", "家", [""]),
      figure("partners", "全球创新伙伴（外资企业）", "家", [""]),
      figure("new-firms", "新增高新技术企业", "家", [""]),
      { ...figure("putuo.firms", "普陀区：沿线企业", "家", [""]), place: "普陀区" },
      { ...figure("putuo.platforms", "普陀区：创新平台", "家", ["3家"]), place: "普陀区" },
    ];
    const [number] = typedNumbers({ text, lastYear: null, year: 2024, place }, firms);
    expect(number?.suggestions.map(({ key }) => key)).toEqual(keys);
  });

  it("contradicts no figure of another district", () => {
    const text = "沿线科技企业12家";
    const putuo = { ...figure("putuo.firms", "普陀区：沿线科技企业", "家", ["15家"]), place: "普陀区" };
    const contradictions = (place: string) =>
      typedNumbers({ text, lastYear: null, year: 2024, place }, [putuo])[0]?.contradictions.length;
    expect([contradictions("普陀区"), contradictions("虹口区")]).toEqual([1, 0]);
  });

  it("needs no last year", () => {
    expect(numbersIn("举办科技培训25批", null)).toEqual([["25批", ["training.batches: sameValue name"], []]]);
  });

  it("has its position in the sentence", () => {
    const text = "共{training.batches}、25批";
    const [number] = typedNumbers({ text, lastYear: null, year: 2024 }, candidates);
    expect(text.slice(number?.start, number?.end)).toBe("25批");
  });
});

describe("what two texts share", () => {
  it.each([
    ["举办培训", "开展培训", 2],
    ["培训", "培训", 2],
    ["", "培训", 0],
  ])("%s and %s end alike in %i", (a, b, length) => {
    expect(commonSuffixLength(a, b)).toBe(length);
  });

  it.each([
    ["科技培训批次", "举办科技培训24批", 4],
    ["甲1乙", "甲1乙", 1],
    ["", "甲", 0],
  ])("%s and %s have a run of %i", (a, b, length) => {
    expect(commonRunLength(a, b)).toBe(length);
  });

  it("is looked for in the number's own clause, in its words", () => {
    const sentence = "培训{training.batches}，参训学员1080人次来自各地，其他。";
    const start = sentence.indexOf("1080");
    expect(clauseAround({ sentence, start, end: start + 6 })).toBe("参训学员 来自各地");
  });

  it("knows the words before each figure", () => {
    expect([...wordsBeforeFigures("甲{a}乙{b}{a}")]).toEqual([
      ["a", "甲"],
      ["b", "甲{a}乙"],
    ]);
  });
});
