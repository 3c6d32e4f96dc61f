import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { combinedDifference, differenceOf, type Run, unmarked } from "./side-by-side";
import { tokensOfNames, tokensOfSentence, tokensOfText } from "./tokens";

/** 举办 as it is, [-removed-], [+added+], and figures in {}. */
function shown(runs: readonly Run[]): string {
  const signs = { same: ["", ""], removed: ["[-", "-]"], added: ["[+", "+]"] } as const;
  return runs
    .map(({ text, mark, figure }) => `${signs[mark][0]}${figure ? `{${text}}` : text}${signs[mark][1]}`)
    .join("");
}

function texts(before: string, after: string) {
  const difference = differenceOf(tokensOfText(before), tokensOfText(after));
  return [shown(difference.before), shown(difference.after)];
}

describe("the difference of two texts", () => {
  it.each([
    ["举办科技培训班", "组织科技培训班", ["[-举办-]科技培训班", "[+组织+]科技培训班"]],
    ["推动技术转移。", "推动技术转移与成果转化。", ["推动技术转移。", "推动技术转移[+与成果转化+]。"]],
    ["共24批", "共25批", ["共[-24-]批", "共[+25+]批"]],
    ["the same", "the same", ["the same", "the same"]],
    ["", "新写", ["", "[+新写+]"]],
    ["删去", "", ["[-删去-]", ""]],
  ])("of %s and %s is told by words", (before, after, expected) => {
    expect(texts(before, after)).toEqual(expected);
  });

  it("never loses or invents anything", () => {
    const text = fc.string({ unit: fc.constantFrom(..."科技培训举办24批，。 and") });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const difference = differenceOf(tokensOfText(before), tokensOfText(after));
        const read = (runs: readonly Run[]) => runs.map((run) => run.text).join("");
        expect([read(difference.before), read(difference.after)]).toEqual([before, after]);
        const same = (runs: readonly Run[]) => read(runs.filter(({ mark }) => mark === "same"));
        expect(same(difference.before)).toBe(same(difference.after));
      }),
    );
  });
});

describe("the difference of two sentences", () => {
  const before = (key: string) => ({ batches: "24批", people: "1080人次" })[key] ?? null;
  const after = (key: string) => ({ batches: "25批", people: "1080人次" })[key] ?? null;

  it("is told by what their figures print", () => {
    const difference = differenceOf(
      tokensOfSentence("培训{batches}，{people}。", before),
      tokensOfSentence("共培训{batches}，{people}。", after),
    );
    expect(shown(difference.before)).toBe("培训[-{24批}-]，{1080人次}。");
    expect(shown(difference.after)).toBe("[+共+]培训[+{25批}+]，{1080人次}。");
  });

  it("shows a figure without a value as a gap, and one of another field as another", () => {
    expect(shown(unmarked(tokensOfSentence("培训{nothing}", after)))).toBe("培训{＿＿}");
    const difference = differenceOf(
      tokensOfSentence("{batches}", () => "24批"),
      tokensOfSentence("{people}", () => "24批"),
    );
    expect(shown(difference.after)).toBe("[+{24批}+]");
  });
});

describe("two sentences as one", () => {
  const combined = (before: string, after: string) =>
    shown(
      combinedDifference(
        tokensOfSentence(before, () => "24批"),
        tokensOfSentence(after, () => "25批"),
      ),
    );

  it.each([
    ["培训{batches}。", "培训{batches}。", "培训{25批}。"],
    ["举办{batches}。", "组织{batches}。", "[-举办-][+组织+]{25批}。"],
    ["培训{batches}。", "培训{people}。", "培训[-{24批}-][+{25批}+]。"],
  ])("of %s and %s leave the values of figures to the figures", (before, after, expected) => {
    expect(combined(before, after)).toBe(expected);
  });
});

describe("the difference of two lists of names", () => {
  it("is told by the names", () => {
    const { before, after } = differenceOf(
      tokensOfNames({ names: ["巴西", "泰国", "智利"], complete: true }),
      tokensOfNames({ names: ["巴西", "智利", "越南"], complete: false, tail: "5国" }),
    );
    expect(shown(before)).toBe("巴西、[-泰国、-]智利");
    expect(shown(after)).toBe("巴西、智利[+、越南等5国+]");
  });
});
