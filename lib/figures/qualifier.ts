/** How exact a printed number is (DESIGN.md). The export uses these codes. */
export const qualifiers = [
  ...(["exact", "over", "more_than", "nearly", "about"] as const),
  ...(["at_least", "up_to", "vague", "ordinal"] as const),
];

export type Qualifier = (typeof qualifiers)[number];

export const wordsBefore: Record<string, Qualifier> = {
  ...entriesOf("over", ["超过", "超出", "超", "逾", "突破", "过", "多于", "大于", "高于", ">"]),
  ...entriesOf("nearly", ["将近", "接近", "近"]),
  ...entriesOf("about", ["大约", "约为", "约占", "约有", "约", "大概"]),
  ...entriesOf("at_least", ["不少于", "不低于", "不下于", "不下", "至少", "最少", "起码", "上", "≥"]),
  ...entriesOf("up_to", ["不超过", "不多于", "不高于", "至多", "最多", "最高", "≤"]),
  ...entriesOf("up_to", ["不足", "不到", "不满", "未满", "低于", "少于", "小于", "<"]),
};

/** Qualifiers between number and unit: 2000余人次, 20多个, 十来家, 50+家. */
export const wordsWithin: Record<string, Qualifier> = {
  ...entriesOf("more_than", ["余", "多"]),
  ...entriesOf("about", ["来"]),
  ...entriesOf("at_least", ["+"]),
};

/** Qualifiers after the unit: 50家以上. */
export const wordsAfter: Record<string, Qualifier> = {
  ...entriesOf("at_least", ["及以上", "以上"]),
  ...entriesOf("about", ["左右", "上下"]),
  ...entriesOf("up_to", ["及以下", "以下", "以内", "之内"]),
  ...entriesOf("more_than", ["有余"]),
};

const exclusiveWords = new Set(["不足", "不到", "不满", "未满", "低于", "少于", "小于", "<"]);

/** Whether an `up_to` word excludes its number. 以上 and 以下 include it, 不满 and 超过 do not: Civil Code, art. 1259. */
export function isExclusive(word: string): boolean {
  return exclusiveWords.has(word);
}

/** Returns a sticky pattern that matches the longest of the words. */
export function longestOf(words: Iterable<string>): RegExp {
  const longestFirst = [...words].sort((a, b) => b.length - a.length);
  return new RegExp(`(?:${longestFirst.map((word) => word.replace(/[+*.?()]/g, "\\$&")).join("|")})`, "y");
}

function entriesOf(qualifier: Qualifier, words: readonly string[]): Record<string, Qualifier> {
  return Object.fromEntries(words.map((word) => [word, qualifier]));
}

/** Returns the qualifier of a printed word; `exact` for "". */
export function qualifierOf(word: string): Qualifier {
  return wordsBefore[word] ?? wordsWithin[word] ?? wordsAfter[word] ?? "exact";
}
