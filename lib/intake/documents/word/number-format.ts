const hanDigits = "〇一二三四五六七八九";

/** 十, 十一, 二十, 一百零三: as headings are counted. */
export function hanCount(number: number): string {
  if (number < 10) return hanDigits.charAt(number);
  if (number < 20) return `十${number % 10 ? hanCount(number % 10) : ""}`;
  const [unit, word] = number < 100 ? [10, "十"] : number < 1000 ? [100, "百"] : [1000, "千"];
  const rest = number % unit;
  const gap = rest > 0 && rest < unit / 10 ? "零" : "";
  const tail =
    rest > 0 ? (rest < 20 && rest >= 10 && unit > 10 ? `一${hanCount(rest)}` : hanCount(rest)) : "";
  return `${hanCount(Math.floor(number / unit))}${word}${gap}${tail}`;
}

const byDigit = (number: number) =>
  [...String(number)].map((digit) => hanDigits.charAt(Number(digit))).join("");

function roman(number: number): string {
  const values: [number, string][] = [[1000, "M"], [900, "CM"], [500, "D"], [400, "CD"], [100, "C"], [90, "XC"], [50, "L"], [40, "XL"], [10, "X"], [9, "IX"], [5, "V"], [4, "IV"], [1, "I"]]; // prettier-ignore
  let [left, text] = [number, ""];
  for (const [value, letters] of values) for (; left >= value; left -= value) text += letters;
  return text;
}

// After Z comes AA, then BB.
const letter = (number: number) =>
  String.fromCharCode(65 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1);

function enclosed(number: number): string {
  return number >= 1 && number <= 20 ? String.fromCodePoint(0x245f + number) : String(number);
}

const heavenly = "甲乙丙丁戊己庚辛壬癸";
const formal = "零壹贰叁肆伍陆柒捌玖";

const formats: Record<string, (number: number) => string> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, "0"),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  decimalEnclosedCircle: enclosed,
  decimalEnclosedCircleChinese: enclosed,
  decimalEnclosedParen: (number) => `(${number})`,
  decimalEnclosedFullstop: (number) => `${number}.`,
  chineseCounting: hanCount,
  chineseCountingThousand: hanCount,
  taiwaneseCounting: hanCount,
  taiwaneseCountingThousand: hanCount,
  japaneseCounting: hanCount,
  ideographDigital: byDigit,
  taiwaneseDigital: byDigit,
  japaneseDigitalTenThousand: byDigit,
  chineseLegalSimplified: (number) => (number < 10 ? formal.charAt(number) : hanCount(number)),
  ideographTraditional: (number) => heavenly.charAt((number - 1) % 10),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  upperLetter: letter,
  lowerLetter: (number) => letter(number).toLowerCase(),
  ordinal: (number) =>
    `${number}${["th", "st", "nd", "rd"][number % 100 > 10 && number % 100 < 14 ? 0 : number % 10] ?? "th"}`,
  none: () => "",
};

/** Prints the number of a heading, list item or note in one of Word's number formats (ST_NumberFormat); plain digits if unknown. */
export function printNumber(number: number, format: string): string {
  return (formats[format] ?? String)(number);
}
