import { hanValue } from "@/lib/figures/han-numeral";
import { districts } from "@/lib/outline/districts";
import type { Bilingual } from "@/lib/platform/bilingual";

const months = [
  ...["January", "February", "March", "April", "May", "June"],
  ...["July", "August", "September", "October", "November", "December"],
];

/** Returns the month that a label or heading names and nothing else: 1月, 一月份; null if it does not. */
export function monthOf(text: string): Bilingual | null {
  const [, digits = ""] =
    /^[【[(（]?(\d{1,2}|[一二三四五六七八九十]{1,2})月份?[】\])）]?$/u.exec(text.trim()) ?? [];
  const month = Number(/^\d+$/.test(digits) ? digits : (hanValue(digits) ?? 0));
  const en = months[month - 1];
  return en === undefined ? null : { zh: `${month}月`, en };
}

/** Returns the district that a label names, with or without 区; null if it names none. */
export function districtOf(label: string): Bilingual | null {
  const bare = (name: string) => name.replace(/(?:新区|区)$/u, "");
  return Object.values(districts).find(({ zh }) => bare(zh) === bare(label.trim())) ?? null;
}

const labelled = /^([\p{Script=Han}\w“”"·（）()—/、]{2,20})[：:]\s*(?=\S)/u;
const speech = /(?:指出|强调|要求|表示|认为|提出|如下|包括|有|是|为|即)$/u;

/** Splits the label off a paragraph of the form 标签：text. Null where there is none, or where it is the beginning of a sentence. */
export function splitLabel(text: string): { label: string; length: number } | null {
  const [whole, label = ""] = labelled.exec(text) ?? [];
  if (whole === undefined || speech.test(label) || /^(?:https?|ftp)$/i.test(label)) return null;
  if (/^\d+$/.test(label) || /\d$/.test(label)) return null;
  return { label, length: whole.length };
}
