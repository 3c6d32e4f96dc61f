/** A number that Chinese documents put before a heading or list item. `rank` orders the kinds from chapters down. */
export type HeadingNumber = { rank: number; number: string; rest: string; depth: number };

const count = "[一二三四五六七八九十百零〇\\d]{1,4}";
const han = "[一二三四五六七八九十]{1,3}";

// The usual order of GB/T 9704 (7.3.3): 一、（一）1.（1）, below the chapters and sections of longer reports.
const forms: RegExp[] = [
  new RegExp(`^第${count}(?:编|篇|部分)(?=[\\s、：:\u3000]|$)`),
  new RegExp(`^第${count}章`),
  new RegExp(`^第${count}节`),
  new RegExp(`^${han}、`),
  new RegExp(`^[（(]${han}[)）]、?`),
  /^[1-9]\d?(?:[.．]\d{1,2}){1,4}[.．、]?(?=[\s\u3000]+[\p{Script=Han}A-Za-z][^。；]*$)/u,
  /^\d{1,2}(?:[.．、](?!\s*\d)|[.．、]\s*(?=(?:19|20)\d\d年))/,
  /^[（(]\d{1,2}[)）]、?/,
];

export const ranks = { decimal: 5, arabic: 6, item: 7 };

const marks = /^(?:[①-⑳]|[•·●○■□◆◇▪▫►➢✓*]|[-–—](?=[\s\u3000])|[a-zA-Z][.)）](?=[\s\u3000]))/u;

/** Returns the number a line begins with, or null. A number such as 1.5 before 万人 is none. */
export function headingNumberOf(line: string): HeadingNumber | null {
  for (const [rank, form] of forms.entries()) {
    const number = form.exec(line)?.[0];
    if (number === undefined) continue;
    const depth = rank === ranks.decimal ? number.replace(/[.．、]$/, "").split(/[.．]/).length : 1;
    return { rank, number, rest: line.slice(number.length).trim(), depth };
  }
  return null;
}

/** Returns the mark of a list item that a line begins with, such as ① or •; "" if there is none. */
export function listMarkOf(line: string): string {
  return marks.exec(line)?.[0] ?? "";
}

/** "一、" is "一", "8.4" and "（一）" stay. */
export function bareNumber(number: string): string {
  return number.replace(/[、.．\s：:]+$/, "");
}
