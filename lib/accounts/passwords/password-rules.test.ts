import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isCommon } from "./common-passwords";
import { strengthOf } from "./strength";
import { lengthOf, normalised, refusalOf } from "./password-rules";

const own = ["王伟", "wang.wei@stcsm.example", "Shanghai Progress Report"];
const circumstances = { hasSecondFactor: false, own, isCommon, strengthOf };
const refused = (password: string, hasSecondFactor = false) =>
  refusalOf(password, { ...circumstances, hasSecondFactor })?.en ?? null;

describe("a password", () => {
  it.each([
    ["a sentence", "the heron stands in the reeds"],
    ["a Chinese sentence of fifteen characters", "白鹭立在芦苇里等着傍晚的潮水来"],
    ["four unrelated words", "correct horse battery staple"],
    ["small letters only", "tgqzvbnwrkxmdpl"],
    ["spaces at its ends", "  seven quiet harbours  "],
    ["three words without spaces", "gummyrocketprincess"],
    ["words that everybody knows", "happy birthday to you"],
    ["a Chinese sentence with a year", "2024年春天的樱花开得特别早呢"],
    ["a line of a poem", "床前明月光疑是地上霜举头望明月"],
    ["a sentence in pinyin", "wo de mao bu chi yu"],
    ["a sentence with a date", "met on 2019-05-04 in Ningbo"],
    [
      "200 characters",
      "heron reeds tide "
        .repeat(12)
        .slice(0, 200)
        .replace(/^heron/, "quiet"),
    ],
  ])("may be %s", (_, password) => {
    expect(refused(password)).toBeNull();
  });

  it.each([
    ["fourteen characters", "fourteen sign.", "at least 15 characters"],
    ["fourteen Chinese characters", "白鹭立在芦苇里等着傍晚的潮水", "at least 15 characters"],
    ["201 characters", "x9".repeat(101), "200 characters at most"],
    ["one sign again and again", "aaaaaaaaaaaaaaaa", "a sequence or a repetition"],
    ["a few signs again and again", "abc1abc1abc1abc1", "a sequence or a repetition"],
    ["the digits in order", "1234567890123456", "a sequence or a repetition"],
    ["the alphabet", "abcdefghijklmnop", "a sequence or a repetition"],
    ["the alphabet backwards", "zyxwvutsrqponmlk", "a sequence or a repetition"],
    ["one's name and a year", "wangwei@stcsm2024", "mostly your name"],
    ["one's address", "wang.wei@stcsm.example", "mostly your name"],
    ["one's Chinese name", "王伟王伟 王伟 2024 王伟!", "mostly your name"],
    ["the product's words", "Annals Shanghai 2024", "the name of this system"],
    ["what everybody uses", "qwertyuiop12345", "list of common ones"],
    ["twice what everybody uses", "Password12345678", "list of common ones"],
    ["a row of keys backwards", "poiuytrewqlkjhg", "neighbouring keys"],
    ["keys by turns with digits", "123qweasdzxc456", "neighbouring keys"],
    ["the signs above the digits", "!@#$%^&*()_+!@#", "neighbouring keys"],
    ["a common one backwards", "4321drowssapdrowssap", "common ones, neighbouring"],
    ["a season twice", "summer2024summer2024", "dates or repetitions"],
    ["a date twice", "20240101202401011", "dates or repetitions"],
    ["numbers that sound like words", "5201314520131452", "dates or repetitions"],
    ["two Chinese words again and again", "天天天天天天天天天天向上向上向上", "repetitions"],
    ["full-width letters of a common one", "ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ", "list of common ones"],
  ])("may not be %s", (_, password, sentence) => {
    expect(refused(password)).toContain(sentence);
  });

  it("may be eight characters long beside a second factor, and no shorter", () => {
    expect(refused("k7 heron", true)).toBeNull();
    expect(refused("k7heron", true)).toContain("at least 8 characters");
    expect(refused("letmein1", true)).toContain("list of common ones");
    expect(refused("drowssap1", true)).toContain("neighbouring keys");
    expect(refused("白鹭立在芦苇里等", true)).toBeNull();
  });

  it("is one password however it was typed, and a Chinese character is one character", () => {
    expect(normalised("ＡＢＣ１２３")).toBe("ABC123");
    expect(lengthOf("漢字𠮷é")).toBe(4);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (typed) => {
        expect(normalised(normalised(typed))).toBe(normalised(typed));
        expect(normalised(typed.normalize("NFD"))).toBe(normalised(typed));
      }),
    );
  });

  it("is judged by its first 64 characters, because more would keep others waiting", () => {
    const weak = "p@$$w0rd".repeat(8);
    expect(strengthOf(weak, [])).toBe(0);
    expect(strengthOf(`${weak} the heron stands in the reeds`, [])).toBe(0);
    expect(strengthOf(`${weak.slice(8)} the heron`, [])).toBe(4);
  });

  it("is never refused for what it is composed of: random ones pass", () => {
    const signs = [..."abcdefghijkmnpqrstuvwxyz"];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...signs), { minLength: 20, maxLength: 20 }), (drawn) => {
        fc.pre(new Set(drawn).size > 8);
        expect(refused(drawn.join(""))).toBeNull();
      }),
    );
  });
});
