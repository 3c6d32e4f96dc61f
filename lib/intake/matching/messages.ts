import { inQuotationMarks } from "@/lib/figures/nested-quotes";
import type { Bilingual } from "@/lib/platform/bilingual";

/** Why a reading is proposed for a field, and what a person should look at. */
export const reasons = {
  sentence: (year: number, sentence: string): Bilingual => ({
    zh: `与${year}年报告的句子相近：“${sentence}”。`,
    en: `The sentence is close to that of ${year}: “${sentence}”.`,
  }),
  words: (year: number, sentence: string): Bilingual => ({
    zh: `数字前后的文字与${year}年报告相近：“${sentence}”。`,
    en: `The words beside it are close to those of ${year}: “${sentence}”.`,
  }),
  named: (name: Bilingual): Bilingual => ({
    zh: `数字前后写的正是${inQuotationMarks(name.zh)}。`,
    en: `The words beside it name ${inQuotationMarks(name.en)}.`,
  }),
  beside: (year: number): Bilingual => ({
    zh: `${year}年报告的同一句里有这一项，同句的其他数已经对上。`,
    en: `The sentence of ${year} with the figures beside it has this one as well.`,
  }),
  alone: (series: Bilingual, name: Bilingual): Bilingual => ({
    zh: `${inQuotationMarks(series.zh)}中用这一单位的只有${inQuotationMarks(name.zh)}。`,
    en: `${inQuotationMarks(name.en)} is the only figure of ${inQuotationMarks(series.en)} with this unit.`,
  }),
  nearest: (name: Bilingual): Bilingual => ({
    zh: `最接近的填报项是${inQuotationMarks(name.zh)}。`,
    en: `The nearest field is ${inQuotationMarks(name.en)}.`,
  }),
  weak: { zh: "依据不足，请核对。", en: "That is little to go by; please check." },
  rival: (name: Bilingual): Bilingual => ({
    zh: `也可能是${inQuotationMarks(name.zh)}，请核对。`,
    en: `It may also be ${inQuotationMarks(name.en)}; please check.`,
  }),
  otherUnit: (year: number, printed: string): Bilingual => ({
    zh: `单位与${year}年的“${printed}”不同，请核对。`,
    en: `Its unit differs from the “${printed}” of ${year}; please check.`,
  }),
  farOff: (year: number, printed: string): Bilingual => ({
    zh: `与${year}年的“${printed}”相差很大，请核对。`,
    en: `It is far from the “${printed}” of ${year}; please check.`,
  }),
  otherBasis: {
    zh: "文中的时期（当年、累计或预期）与填报项不同，请核对。",
    en: "The text gives it for another period (the year, to date, or expected) than the field; please check.",
  },
  unclearSign: (quote: string): Bilingual => ({
    zh: `“${quote}”可能是负数，也可能不是，请核对。`,
    en: `“${quote}” may or may not be negative; please check.`,
  }),
  noField: { zh: "本年没有与之相符的填报项。", en: "No field of this year fits it." },
  ofCatalogue: (name: Bilingual): Bilingual => ({
    zh: `指标库中有${inQuotationMarks(name.zh)}，本年还没有这一填报项。`,
    en: `The catalogue has ${inQuotationMarks(name.en)}, for which this year has no field yet.`,
  }),
  earlierValue: {
    zh: "句中写明这是往年的数。",
    en: "The sentence gives it as the value of an earlier year.",
  },
  constant: (year: number): Bilingual => ({
    zh: `${year}年报告的句子里，这是固定文字，不是填报项。`,
    en: `In the sentence of ${year} this is plain wording and no field.`,
  }),
};
