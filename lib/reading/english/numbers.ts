import { add, divide, multiply, shift } from "@/lib/figures/decimal";
import { matchAt } from "../sticky";

/** A number in English, up to `end`: `value` is its decimal; `isShare` of a part such as two thirds. */
export type EnglishNumber = { value: string; end: number; isWord: boolean; isShare: boolean };

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
const small = new Map<string, string>([
  ...ones.map((word, at): [string, string] => [word, String(at)]),
  ...tens.map((word, at): [string, string] => [word, String(10 * (at + 2))]),
]);
const sizes: Record<string, number> = {
  ...{
    hundred: 2,
    thousand: 3,
    million: 6,
    billion: 9,
    trillion: 12,
    k: 3,
    m: 6,
    mn: 6,
    mln: 6,
    bn: 9,
    b: 9,
    tn: 12,
  },
};
const parts: Record<string, string> = {
  ...{
    half: "2",
    halves: "2",
    third: "3",
    thirds: "3",
    quarter: "4",
    quarters: "4",
    fourth: "4",
    fourths: "4",
  },
  ...{
    fifth: "5",
    fifths: "5",
    sixth: "6",
    sixths: "6",
    seventh: "7",
    sevenths: "7",
    eighth: "8",
    eighths: "8",
  },
  ...{ ninth: "9", ninths: "9", tenth: "10", tenths: "10" },
};

const one = `(?:${[...small.keys()].join("|")})`;
const words = `(?:${one}|hundred|thousand|million|billion|trillion|dozen|score)`;
const wordNumber = new RegExp(
  `(?:(?:an?|${one})(?:[ -]${words}|,? and ${one}(?:-${one})?)*)(?![A-Za-z-])`,
  "iy",
);
const fractionWords = new RegExp(
  `(?:(an?|one|two|three|four|five|six|seven|eight|nine)[ -])?(half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)(?![A-Za-z-])`,
  "iy",
);
const sizeWord = /(?: ?(?:of )?(?:an? )?)(hundred|thousand|million|billion|trillion)s?(?![A-Za-z])/iy;
const shortSize = / ?(k|K|mn|mln|m|M|bn|b|B|tn)(?![A-Za-z0-9²³])/y;
const outOf = new RegExp(`(${one}|\\d+) (?:out of|in) (?:every )?(${one}|\\d+)(?![A-Za-z\\d%-])`, "iy");
const andAHalf = /,? and (?:a|one) half(?![A-Za-z])/iy;
const digits = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/y;
const dozens = / dozens?(?![A-Za-z])/iy;

/** Reads a number in digits or words: 3.4 billion, 62k, two dozen, a third, half a million, nine out of ten. */
export function englishNumberAt(text: string, at: number): EnglishNumber | null {
  return (
    proportionAt(text, at) ?? ratioAt(text, at) ?? digitsAt(text, at) ?? partAt(text, at) ?? wordsAt(text, at)
  );
}

function ratioAt(text: string, at: number): EnglishNumber | null {
  const match = matchAt(outOf, text, at);
  if (!match) return null;
  const [over, under] = [valueOf(match[1]), valueOf(match[2])];
  if (over === null || under === null || Number(over) >= Number(under) || Number(under) > 100) return null;
  return { value: divide(over, under) ?? "0", end: at + match[0].length, isWord: true, isShare: true };
}

const proportion = /(\d+(?:\.\d+)?) ?(?:[:]| to ) ?(\d+(?:\.\d+)?)(?![\d:])/y;

// The student–teacher ratio was 17:1.
function proportionAt(text: string, at: number): EnglishNumber | null {
  const match = matchAt(proportion, text, at);
  const [, over = "", under = ""] = match ?? [];
  if (!match || Number(under) === 0 || !/ratio[^.;]{0,30}$/i.test(text.slice(Math.max(0, at - 48), at)))
    return null;
  return { value: divide(over, under) ?? "0", end: at + match[0].length, isWord: false, isShare: true };
}

function valueOf(word = ""): string | null {
  return /^\d/.test(word) ? word : (small.get(word.toLowerCase()) ?? null);
}

function digitsAt(text: string, at: number): EnglishNumber | null {
  const match = matchAt(digits, text, at);
  if (!match) return null;
  const plain = match[0].replaceAll(",", "");
  return sized(text, { value: plain, end: at + match[0].length, isWord: false, isShare: false });
}

function sized(text: string, number: EnglishNumber): EnglishNumber {
  const size = matchAt(sizeWord, text, number.end) ?? matchAt(shortSize, text, number.end);
  if (size && isSize(text, size[1] ?? "", number)) {
    const zeros = sizes[(size[1] ?? "").toLowerCase()] ?? 0;
    return { ...number, value: shift(number.value, zeros), end: number.end + size[0].length };
  }
  const dozen = matchAt(dozens, text, number.end);
  return dozen
    ? { ...number, value: multiply(number.value, "12"), end: number.end + dozen[0].length }
    : number;
}

// 7B is a ward, $7B an amount.
function isSize(text: string, size: string, { value, end }: EnglishNumber): boolean {
  return size !== "B" || value.includes(".") || /[$€£¥]$/.test(text.slice(0, end - value.length).slice(-1));
}

// A third and two thirds are shares; half a million is a number.
function partAt(text: string, at: number): EnglishNumber | null {
  const match = matchAt(fractionWords, text, at);
  const under = parts[(match?.[2] ?? "").toLowerCase()];
  if (!match || under === undefined) return null;
  const first = (match[1] ?? "").toLowerCase();
  if (first === "" && under !== "2") return null;
  const over = first === "" || /^an?$/.test(first) ? "1" : (small.get(first) ?? "1");
  const value = divide(over, under) ?? "0";
  const end = at + match[0].length;
  const size = matchAt(sizeWord, text, end);
  if (size) {
    const whole = shift(over, sizes[(size[1] ?? "").toLowerCase()] ?? 0);
    return { value: divide(whole, under) ?? "0", end: end + size[0].length, isWord: true, isShare: false };
  }
  const dozen = /^ (?:a )?dozen(?![A-Za-z])/i.exec(text.slice(end, end + 9));
  if (dozen && under === "2") return { value: "6", end: end + dozen[0].length, isWord: true, isShare: false };
  return { value, end, isWord: true, isShare: true };
}

function wordsAt(text: string, at: number): EnglishNumber | null {
  const match = matchAt(wordNumber, text, at);
  if (!match || /^an?$/i.test(match[0])) return null;
  const value = wordsValue(match[0].toLowerCase());
  if (value === null) return null;
  const end = at + match[0].length;
  const half = matchAt(andAHalf, text, end);
  if (!half) return { value, end, isWord: true, isShare: false };
  return sized(text, { value: add(value, "0.5"), end: end + half[0].length, isWord: true, isShare: false });
}

// "two hundred and five thousand" → "205000"
function wordsValue(phrase: string): string | null {
  let [total, part] = ["0", ""];
  for (const word of phrase.split(/,? and |[ -]/).filter(Boolean)) {
    const digit = /^an?$/.test(word) ? "1" : small.get(word);
    if (digit !== undefined) part = add(part || "0", digit);
    else if (word === "hundred") part = shift(part || "1", 2);
    else if (word === "dozen" || word === "score")
      part = multiply(part || "1", word === "dozen" ? "12" : "20");
    else [total, part] = [add(total, shift(part || "1", sizes[word] ?? 0)), ""];
  }
  return add(total, part || "0");
}
