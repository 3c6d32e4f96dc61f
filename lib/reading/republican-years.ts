import { hanValue } from "@/lib/figures/han-numeral";

const hanDigits = "〇一二三四五六七八九";

/** A year of the calendar that counts from 1912: 112, 一百一十二, 一一二; after 民国 any. */
export const republicanYear =
  "(?:(?<!\\d)1[01]\\d|一百(?:零[一二三四五六七八九]|一?十[一二三四五六七八九]?|二十)|一[〇零一][〇零一二三四五六七八九]|(?<=民国)(?:\\d{1,2}|[一二三四五六七八九十]{1,3}))";

const head = /^(\d{1,3}|[〇零一二三四五六七八九十百]{1,5})(?=年)/;

/** Returns dates as they are typed in a form: years counted from 1912 become common ones, 廿五日 becomes 二十五日. */
export function withCommonYears(dates: string): string {
  const plain = dates.replace(/月份/g, "月").replace(/廿/g, "二十").replace(/卅/g, "三十");
  return plain.replace(head, (year) => {
    const count = valueOf(year);
    return count === null || count >= 1000 ? year : String(count + 1911);
  });
}

function valueOf(year: string): number | null {
  if (/^\d+$/.test(year)) return Number(year);
  if (/^[〇零一二三四五六七八九]{3,4}$/.test(year))
    return Number([...year].map((digit) => hanDigits.indexOf(digit.replace("零", "〇"))).join(""));
  const value = hanValue(year);
  return value === null ? null : Number(value);
}
