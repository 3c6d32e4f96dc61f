import { wordsBefore as qualifiersBefore } from "@/lib/figures/qualifier";
import { currencies } from "./currencies";
import { decreaseBefore } from "./decreases";
import { wordBefore, wordsByLast } from "./word-list";

/**
 * What stands before a number and belongs to it, from `start`. `word` is a qualifier as `lib/figures` knows it, `lead` a word
 * of decrease, `currency` the unit that a sign in front gives. `isUnclear`: a mark that is a minus in some notations (▲5%).
 */
export type Before = {
  start: number;
  word: string;
  lead: string;
  sign: "" | "-" | "+" | "±";
  currency: string;
  isUnclear: boolean;
};

/** Other forms of the words of `lib/figures`. */
const otherForms: Record<string, string> = {
  约合: "约",
  约达: "约",
  约计: "约",
  约需: "约",
  约增: "约",
  约在: "约",
  约是: "约",
  大约有: "大约",
  大约为: "大约",
  大约占: "大约",
  大概有: "大概",
  超过了: "超过",
  超出了: "超出",
  超越: "超过",
  突破了: "突破",
  已突破: "突破",
  接近于: "接近",
  几近: "接近",
  将近有: "将近",
  近乎: "接近",
  未超过: "不超过",
  未突破: "不超过",
  不高于: "不高于",
  尚不足: "不足",
  还不到: "不到",
  仅不足: "不足",
  至少有: "至少",
  至少为: "至少",
  不少於: "不少于",
  最低: "",
};
const canonical = new Map<string, string>([
  ...Object.keys(qualifiersBefore).map((word): [string, string] => [word, word]),
  ...Object.entries(otherForms).filter(([, word]) => word !== ""),
]);
const qualifierList = wordsByLast(canonical.keys());

/** A character before a qualifier's word that makes another word of it: 签约12家, 其中最近3场. */
const otherWord: Record<string, RegExp> = {
  约: /[签合节预履违条公契制简续集邀缔守失相解毁婚特租立限誓盟赴规协]/,
  近: /[附最靠临邻就远亲贴相新晋逼趋迫走拉切]/,
  超: /[赶反]/,
  上: /[线网以之路海会场台身面街车船地晚早史堂桌表纸云天世山村水岸边界际基础度平版镇向往上加赶跟送奉献登迎北江岛市区板榜碑墙楼塔手肩头心脸口]/,
  过: /[超通经不透渡穿越路度错难]/,
  逾: /[^\s\S]/,
};
const minusLike = /[▲△▼▽▴▵▾▿↑↓↘↙⬇]/;
const currencyList = wordsByLast(Object.keys(currencies));
type Number = { at: number; isScaleAlone: boolean; isHalf: boolean; unit: string };

/** Reads to the left of a number, but not beyond `from`. */
export function readBefore(text: string, from: number, number: Number): Before {
  let start = number.at;
  const signed = signBefore(text, start, number.unit);
  start -= signed.length;
  const money = wordBefore(text, blankBefore(text, start), currencyList);
  const currency = money === "" ? "" : (currencies[money] ?? "");
  if (money !== "") start = blankBefore(text, start) - money.length;
  const form = wordBefore(text, start, qualifierList, (word) =>
    isQualifier(text, start - word.length, word, number),
  );
  if (start - form.length >= from) start -= form.length;
  const word = start < number.at ? (canonical.get(form) ?? "") : "";
  const lead = decreaseBefore(text, start, from);
  const isUnclear = minusLike.test(signed);
  const sign = lead.isMinus ? "-" : isUnclear || signed === "" ? "" : signOf(signed);
  return {
    start: Math.max(from, start - lead.word.length),
    word,
    lead: lead.isMinus ? "" : lead.word.replace(/[達约]$/, ""),
    sign: lead.word !== "" && !lead.isMinus && sign === "-" ? "" : sign,
    currency,
    isUnclear,
  };
}

function isQualifier(
  text: string,
  at: number,
  word: string,
  { isScaleAlone, isHalf, unit }: Number,
): boolean {
  const before = text.charAt(at - 1);
  if (otherWord[word]?.test(before)) return false;
  if (word === "上") return isScaleAlone;
  if (word === "过") return isHalf || isScaleAlone;
  if (word === "近" && /^(?:年|周|个?月|天|日|届)/.test(unit)) return false;
  if (word === "突破")
    return !/技术$|关键$|核心$|取得$|性$|重大$|重要$|的$/.test(text.slice(Math.max(0, at - 2), at));
  if (word === "最高" || word === "最多") return !/[奖项]$/.test(before);
  return true;
}

// A hyphen behind a number, a letter or a bracket joins two things; before a number alone it is a minus.
function signBefore(text: string, at: number, unit: string): string {
  const mark = text.charAt(at - 1);
  const before = text.charAt(at - 2);
  if (mark === "-") return /[0-9A-Za-z})%‰\-—–~]/.test(before) ? "" : "-";
  if (mark === "负") return /[肩担背抱胜]/.test(before) ? "" : "负";
  if (mark === "+")
    return /[0-9A-Za-z\u4E00-\u9FFF})”]/.test(before) && !/[增长升降为达]/.test(before) && unit !== "%"
      ? ""
      : "+";
  if (mark === "±") return "±";
  if (text.startsWith("零下", at - 2)) return "零下";
  if (minusLike.test(mark)) return mark;
  return mark === "\uFE0F" && minusLike.test(before) ? text.slice(at - 2, at) : "";
}

function signOf(mark: string): Before["sign"] {
  return mark === "负" || mark === "零下" ? "-" : mark === "-" || mark === "+" || mark === "±" ? mark : "";
}

function blankBefore(text: string, at: number): number {
  return text.charAt(at - 1) === " " ? at - 1 : at;
}
