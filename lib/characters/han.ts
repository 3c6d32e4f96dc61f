export const hasHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

// From the first Chinese character to the last one that nothing but Chinese punctuation and figures part from the next; a quotation
// or bracket that opens before it belongs to it.
const passage =
  /([《〈「『（【]?\p{Script=Han}(?:[\p{Script=Han}\u3000-\u303f\uff01-\uff5e·—\d%+]*[\p{Script=Han}》〉」』）】])?)/u;

/** Splits a text of another language at its passages in Chinese: those have the odd positions. */
export const splitAtChinese = (text: string): string[] => text.split(new RegExp(passage, "gu"));
