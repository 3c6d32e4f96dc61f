import fc from "fast-check";
import { compare } from "./decimal";
import { findUnit } from "./find-unit";
import { hanText } from "./han-numeral";
import { isDecreaseLead, leadWords } from "./lead";
import { wordsAfter, wordsBefore, wordsWithin } from "./qualifier";
import { decimalEndOf, decimalOf } from "./quantity";
import type { Quantity } from "./quantity";
import { scales } from "./scale";
import { units } from "./unit";

type Number = Pick<Quantity, "amount" | "scale">;

const whole = fc.bigInt({ min: 0n, max: 10n ** 40n }).map(String);
const decimal = fc.tuple(whole, fc.stringMatching(/^\d{1,12}$/)).map(([left, right]) => `${left}.${right}`);
const arabic = fc.record({ amount: fc.oneof(whole, decimal), scale: fc.constantFrom(...scales) });
const mixed = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1000, max: 9999 }))
  .map(([high, low]): Number => ({ amount: `${high}亿${low}`, scale: "万" }));
const fraction = fc
  .tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 99 }))
  .map(([over, under]): Number => ({ amount: `${over}/${under}`, scale: "" }));
const han = fc.oneof(
  fc.record({ amount: fc.constantFrom(..."二三四五六七八九".split("")), scale: fc.constantFrom(...scales) }),
  fc.integer({ min: 21, max: 29 }).map((n): Number => ({ amount: hanText(BigInt(n)), scale: "万" })),
);
const alone = fc
  .constantFrom(...scales.filter((scale) => scale !== ""))
  .map((scale): Number => ({ amount: "", scale }));

/** Numbers as the parser leaves them. */
export const numbers = fc.oneof(arabic, mixed, fraction, han, alone);

// A unit that begins with a scale's character cannot follow a scale or Han numerals: 3百千瓦 is nobody's print. Nor can one that
// a scale makes another unit: 3千克 is three of 千克.
const signs = units
  .map(({ sign }) => sign)
  .filter((sign) => !sign.startsWith("千") && !findUnit(`千${sign}`));
const unit = fc.constantFrom("", ...signs);
const exact = { qualifier: "exact", word: "" } as const;

const worded = (
  words: Record<string, Quantity["qualifier"]>,
): fc.Arbitrary<Pick<Quantity, "qualifier" | "word">> =>
  fc.constantFrom(...Object.entries(words).map(([word, qualifier]) => ({ word, qualifier })));

const usual = fc
  .tuple(
    numbers,
    fc.oneof(fc.constant(exact), worded(wordsBefore), worded(wordsWithin), worded(wordsAfter)),
    unit,
  )
  .map(([number, words, sign]): Quantity => ({ ...number, ...words, unit: sign }));

const inner = { 余: "more_than", 多: "more_than", 来: "about" } as const;
const displaced = fc.tuple(usual, worded(inner), worded(wordsAfter)).chain(([quantity, within, after]) => {
  const places: Quantity[] = [quantity];
  if (quantity.amount !== "" && quantity.scale !== "" && !/[一-龥]/.test(quantity.amount)) {
    places.push({ ...quantity, ...within, position: "before_scale" });
  }
  if (quantity.scale.length === 2 && quantity.amount.length < 2)
    places.push({ ...quantity, ...within, position: "within_scale" });
  if (quantity.unit !== "") places.push({ ...quantity, ...after, position: "before_unit" });
  if (quantity.unit !== "" && within.word !== "来")
    places.push({ ...quantity, ...within, position: "after_unit" });
  return fc.constantFrom(...places);
});

const signed = fc
  .tuple(arabic, worded(wordsBefore), unit, fc.constantFrom("-" as const, "+" as const))
  .map(([number, words, of, sign]): Quantity => ({ ...number, ...words, unit: of, sign }));

const ranges = fc
  .tuple(usual, numbers, fc.boolean())
  .map(([start, end, twice]): Quantity => {
    return {
      ...start,
      end,
      ...(twice && start.unit !== "" && !(start.word in wordsWithin) ? { unitTwice: true } : {}),
    };
  })
  .filter((quantity) => compare(decimalOf(quantity) ?? "0", decimalEndOf(quantity) ?? "0") < 0);

const vague = fc
  .tuple(
    fc.constantFrom("数十", "多", "若干", "数百", "近数千", "几十", "十几", "两三", "成千上万", "好几百"),
    unit,
  )
  .map(([word, of]): Quantity => ({ amount: "", scale: "", qualifier: "vague", word, unit: of }));
const ordinal = fc
  .tuple(
    fc.oneof(
      whole,
      fc.integer({ min: 1, max: 999 }).map((n) => hanText(BigInt(n))),
    ),
    unit,
  )
  .map(([amount, of]): Quantity => ({ amount, scale: "", qualifier: "ordinal", word: "第", unit: of }));

const led = (quantities: fc.Arbitrary<Quantity>): fc.Arbitrary<Quantity> =>
  fc.tuple(quantities, fc.constantFrom(undefined, ...leadWords)).map(([quantity, lead]) => {
    // 降至多场 is read as 至多.
    const isTaken = quantity.qualifier === "vague" && quantity.word === "多" && lead?.endsWith("至");
    // 下降-5% is refused.
    const isSignedTwice = quantity.sign !== undefined && isDecreaseLead(lead);
    return lead === undefined || isTaken || isSignedTwice ? quantity : { ...quantity, lead };
  });

/** Quantities as the parser leaves them: every qualifier, place, sign, range and lead. */
export const canonicalQuantities = led(fc.oneof(usual, displaced, signed, ranges, vague, ordinal));

const typedPieces = `6 05 2000 1.50 38,000 1/4 十 二 三十 百 千 万 亿 余 多 来 + - — 至 超 近 约 上 过 不足 以上 左右 有余 数 几 第 首
  达 共计 增长 下降 占 半 分之 零 家 人次 % 个百分点 元 年 台（套） m2 吨级 千瓦 成 ** » ， 。 “ X O ( ) （ ） ▲ △ ↓ – — ー ¥ 〇 ○ 贰 拾`;

/** Pieces from which people put quantities together, rightly and wrongly. */
export const pieces = fc.constantFrom(" ", "", ...typedPieces.split(/\s+/));
