import { pointers } from "@/lib/figures/normalise";

/** `kind` is null for text that is not to be bound to a figure, such as years and names. */
export type Rule = { kind: "quantity" | "date" | null; shape: RegExp };

const digits = "[0-9０-９]";
const number = `${digits}+(?:[,，]${digits}{3})*(?:[.．]${digits}+)?`;
const scale = "(?:十|百|千|万|亿)";
const dash = "[-—–~～至]+";
const year = "(?:1[89]|2[01])[0-9]{2}";
const measure =
  "家|所|位|名|人次|人|批|场|份|项|条|件|篇|部|套|台(?:[(（]套[)）])?|届|期|次|亩|元|吨级|吨|年|天|小时|倍|成|个百分点|百分点|个国家和地区|个国家|个月|个";
const latinUnit = "(?:[mk]m[²2]?|m[²2]?|kg|[kMG]?Wh?|t)(?![A-Za-z])";
const unit = `(?:[%％‰]|${measure}|美元|平方米|平方公里|公里|公顷|米|${latinUnit})`;
const before = "(?:超过?|逾|近|约|不少于|至少|不超过)?";
const after = "(?:以上|以下|左右)?";
const day = `${digits}{1,2}[日号]`;
const month = `${digits}{1,2}月(?:${digits}{1,2}[日号]?)?`;

/** A minus, or a mark that may be one, directly before a number. A hyphen behind a number, unit or name is no minus. */
export const signMark = new RegExp(
  String.raw`(?:(?<![0-9０-９A-Za-z})）%％‰\-—–~～])[-−－]|(?<![肩担背抱胜])负|[${pointers}]\uFE0F?)(?=${digits})`,
  "uy",
);

const rule = (kind: Rule["kind"], shape: string): Rule => ({ kind, shape: new RegExp(shape, "uy") });

/**
 * Tried in this order at each character; the first match takes its whole run. Exceptions are those of DESIGN.md ("The
 * form is the report"): years, section numbers, 第N届, document titles and names.
 */
export const rules: readonly Rule[] = [
  // References, escapes, titles and quoted names.
  ...[String.raw`\\[{\\]`, String.raw`\{[a-z0-9.-]+\}`, "《[^》]*》", "“[^”]*”"].map((shape) =>
    rule(null, shape),
  ),
  // Names with digits: G60, PM2.5, 5G, WAIC 2023, 1+N+X, 0—1—10—100, 世界500强.
  rule(null, `[A-Za-z][A-Za-z0-9]*(?:[.-][0-9]+| ${year}(?![0-9]))?`),
  rule(null, `[0-9]+(?!${latinUnit})[A-Za-z][A-Za-z0-9]*`),
  rule(null, String.raw`[0-9]+(?:\+[0-9A-Za-z]+)+`),
  rule(null, `[0-9]+(?:[-—–]+[0-9]+){2,}`),
  rule(null, `${digits}+强`),
  // Ordinals and section numbers: 第16届, 8.4.2, 8.4节, and a heading's number.
  rule(null, `第[ ]?${number}(?:届|期|次|章|节|条|名|位|个|家|批|场|项|号)?`),
  rule(null, String.raw`[0-9]+(?:\.[0-9]+){2,}`),
  rule(null, String.raw`[0-9]+(?:\.[0-9]+)?[章节]`),
  rule(null, String.raw`(?<=^|\n)[0-9]+(?:\.[0-9]+)*[ 、](?=\p{Script=Han})`),
  // Days and months, then bare years.
  rule(
    "date",
    `(?:${year}年)?(?:${month}|${digits}{1,2}${dash}${month})(?:${dash}(?:${year}年)?(?:${month}|${day}))?`,
  ),
  rule("date", `${day}(?:${dash}${day})?`),
  rule(null, `${year}年?${dash}${year}(?:年[度初中底末]?|(?!${digits}|${unit}|${scale}|[余多]))`),
  rule(null, `${year}(?:年[度初中底末]?|(?![0-9.,，％%]|${unit}|${scale}|[余多]))`),
  // A bare number in brackets, which may be negative: (1,234.50).
  rule("quantity", `[(（](?!${year}[)）])[-−－]?${number}[)）]`),
  // Quantities in digits: 超6万余人次, 1/4, 30%—40%, 50万元以上.
  rule(
    "quantity",
    `${before}${number}(?:[/∶:]${number})?(?:[余多])?${scale}*(?:[余多])?${unit}?(?:${dash}${number}${scale}*${unit}?)?[余多]?${after}`,
  ),
  // Han numerals only with a measure word: 数十位, 近百个, 两家. 一 is more often an article than a count.
  rule(null, "(?:第|千家万户|百家争鸣|[三四五多]位一体)[一二三四五六七八九十百]?"),
  rule("quantity", `${before}[数几]${scale}+[余多]?(?:家|所|位|名|人次|人|批|场|份|项|条|件|个|台|亩|元|吨)`),
  rule("quantity", `(?:超过?|逾|近|约|上)?${scale}+[余多]?(?:家|位|名|人次|批|场|份|项|个|次)`),
  rule("quantity", `[两二三四五六七八九]${scale}*[余多]?(?:家|位|名|人次|批|场|份|项)`),
];
