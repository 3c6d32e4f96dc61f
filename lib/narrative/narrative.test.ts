import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  figurePlaceholder,
  parseNarrative,
  printNarrative,
  referencesOf,
  renderNarrative,
  type Part,
} from "./narrative";

const text = (text: string): Part => ({ kind: "text", text });
const figure = (key: string): Part => ({ kind: "figure", key });

describe("parseNarrative", () => {
  it.each<[string, Part[]]>([
    ["", []],
    ["全年平稳。", [text("全年平稳。")]],
    ["{training.batches}", [figure("training.batches")]],
    [
      "开展培训{training.batches}，参训{training.people}。",
      [text("开展培训"), figure("training.batches"), text("，参训"), figure("training.people"), text("。")],
    ],
    ["{a}{b-2.c}", [figure("a"), figure("b-2.c")]],
    [String.raw`\{a}`, [text("{a}")]],
    [String.raw`\\{a}`, [text("\\"), figure("a")]],
    [String.raw`C:\a`, [text(String.raw`C:\a`)]],
    ["{", [text("{")]],
    ["}{", [text("}{")]],
    ["{}", [text("{}")]],
    ["{{a}}", [text("{"), figure("a"), text("}")]],
    ["{培训}与{A.b}", [text("{培训}与{A.b}")]],
    ["{a..b}{a b}{-a}{a.}", [text("{a..b}{a b}{-a}{a.}")]],
  ])("reads %j", (typed, parts) => {
    expect(parseNarrative(typed)).toEqual(parts);
  });
});

describe("referencesOf", () => {
  it("lists each figure once, in order of first mention", () => {
    expect(referencesOf(String.raw`{b}、{a}、{b}，\{c}`)).toEqual(["b", "a"]);
  });
});

describe("renderNarrative", () => {
  it("prints figures in place, and the placeholder where there is none", () => {
    const printed = new Map([["online", "超6万人次"]]);
    expect(renderNarrative("线上{online}，线下{onsite}。", (key) => printed.get(key) ?? null)).toBe(
      `线上超6万人次，线下${figurePlaceholder}。`,
    );
  });

  it("does not read a printed figure as a reference", () => {
    expect(renderNarrative("{a}", () => "{b}")).toBe("{b}");
  });
});

const key = fc.stringMatching(/^[a-z0-9]{1,4}(?:[.-][a-z0-9]{1,4}){0,2}$/);
const run = fc.string({
  unit: fc.constantFrom("{", "}", "\\", "a", ".", "，", "沪"),
  minLength: 1,
  maxLength: 8,
});
const parts = fc
  .array(fc.oneof(run.map(text), key.map(figure)), { maxLength: 8 })
  .filter((all) => all.every((part, i) => part.kind === "figure" || all[i + 1]?.kind !== "text"));

describe("laws", () => {
  it("parses what it prints", () => {
    fc.assert(
      fc.property(parts, (all) => {
        expect(parseNarrative(printNarrative(all))).toEqual(all);
      }),
    );
  });

  it("prints text that parses the same, and is stable when printed again", () => {
    fc.assert(
      fc.property(run, (typed) => {
        const printed = printNarrative(parseNarrative(typed));
        expect(parseNarrative(printed)).toEqual(parseNarrative(typed));
        expect(printNarrative(parseNarrative(printed))).toBe(printed);
      }),
    );
  });

  it("keeps text without references or escapes unchanged", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        fc.pre(!/[{\\]/.test(typed));
        expect(renderNarrative(typed, () => null)).toBe(typed);
      }),
    );
  });
});
