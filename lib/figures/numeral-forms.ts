const formal = "壹贰叁肆伍陆柒捌玖拾佰仟萬億貳參陸";
const plain = "一二三四五六七八九十百千万亿二三六";
const formalNumeral = new RegExp(`[${formal}]`, "g");
// 〇 among Arabic digits is a zero that the input method gave.
const zeroAmongDigits = /(?<=\d〇*)〇|〇(?=〇*\d)/g;

/** Writes formal numerals as plain ones (贰拾 → 二十), and 1〇 as 10. */
export function plainNumerals(text: string): string {
  return text
    .replace(formalNumeral, (numeral) => plain.charAt(formal.indexOf(numeral)))
    .replace(zeroAmongDigits, "0");
}
