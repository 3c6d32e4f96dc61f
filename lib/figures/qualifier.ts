/** How exact a printed number is. The list is DESIGN.md's and is exported as it stands. */
export const qualifiers = [
  ...(["exact", "over", "more_than", "nearly", "about"] as const),
  ...(["at_least", "up_to", "vague", "ordinal"] as const),
];

export type Qualifier = (typeof qualifiers)[number];

/** The words before a number, with what they mean. */
export const wordsBefore: Record<string, Qualifier> = {
  ...meaning("over", ["超过", "超出", "超", "逾", "突破", "过", "多于", "大于", "高于", ">"]),
  ...meaning("nearly", ["将近", "接近", "近"]),
  ...meaning("about", ["大约", "约为", "约占", "约有", "约", "大概"]),
  ...meaning("at_least", ["不少于", "不低于", "不下于", "不下", "至少", "最少", "起码", "上", "≥"]),
  ...meaning("up_to", ["不超过", "不多于", "不高于", "至多", "最多", "最高", "≤"]),
  ...meaning("up_to", ["不足", "不到", "不满", "未满", "低于", "少于", "小于", "<"]),
};

/** The words between a number and its unit: 2000余人次, 20多个, 十来家, 50+家. */
export const wordsWithin: Record<string, Qualifier> = {
  ...meaning("more_than", ["余", "多"]),
  ...meaning("about", ["来"]),
  ...meaning("at_least", ["+"]),
};

/** The words after the unit: 50家以上. */
export const wordsAfter: Record<string, Qualifier> = {
  ...meaning("at_least", ["及以上", "以上"]),
  ...meaning("about", ["左右", "上下"]),
  ...meaning("up_to", ["及以下", "以下", "以内", "之内"]),
  ...meaning("more_than", ["有余"]),
};

const below = new Set(["不足", "不到", "不满", "未满", "低于", "少于", "小于", "<"]);

/** Whether an `up_to` word leaves its own number out. 以上 and 以下 count it in, 不满 and 超过 do not: Civil Code, art. 1259. */
export function excludesItsNumber(word: string): boolean {
  return below.has(word);
}

/** A sticky pattern that takes the longest of the words. */
export function anyOf(words: Iterable<string>): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map((word) => word.replace(/[+*.?()]/g, "\\$&")).join("|")})`, "y");
}

function meaning(qualifier: Qualifier, words: readonly string[]): Record<string, Qualifier> {
  return Object.fromEntries(words.map((word) => [word, qualifier]));
}

/** The qualifier that a word printed with a number stands for; "" is exact. */
export function meaningOf(word: string): Qualifier {
  return wordsBefore[word] ?? wordsWithin[word] ?? wordsAfter[word] ?? "exact";
}
