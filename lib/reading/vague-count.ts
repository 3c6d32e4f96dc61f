import type { Parts } from "./count-parts";
import type { UnitHere } from "./unit-at";

export function isShare(text: string, { at, before, number, end }: Parts): boolean {
  if (/^半/.test(number.typed))
    return (before.word !== "" && number.typed === "半") || number.typed === "半数";
  if (/^\d+:\d/.test(number.typed)) return isRatio(text, at, end, number.typed);
  if (number.typed.includes("/"))
    return !/[A-Za-z/]/.test(text.charAt(at - 1)) && !/[A-Za-z/月]/.test(text.charAt(end));
  return true;
}

function isRatio(text: string, at: number, end: number, typed: string): boolean {
  if (/比|按|配|为|达|以|ratio/i.test(text.slice(Math.max(0, at - 8), at))) return true;
  return /^的?(?:比例|比率|比|配|杠杆|出资)/.test(text.slice(end, end + 4)) || !/:\d\d$/.test(typed);
}

const numberedNoun = /[人总基分倍次户点个指参系岁多少因件票代函计算年日月]/;

export function isVagueCount(text: string, { at, before, number, unit, end }: Parts): boolean {
  const { typed } = number;
  if (/^[数几]$/.test(typed))
    return unit !== null && !numberedNoun.test(text.charAt(at - 1)) && before.start <= at;
  if (typed === "多") return isSeveral(text, at, unit, end);
  if (typed === "若干" || !unit)
    return typed === "若干" || /^(?:成|数以)/.test(typed) || /[十百千万亿]/.test(typed);
  return unit.name !== "年" || !/^[来前后内间]/.test(text.slice(end));
}

// 多场, 多家; not 许多家, 更多项目, 多部门, 多次.
function isSeveral(text: string, at: number, unit: UnitHere | null, end: number): boolean {
  if (!unit || !/^(?:家|场|名|位|项|个|份|篇|条|件|座|所|款|台|场次)$/.test(unit.name)) return false;
  if (/[许更众诸增繁甚极大超余十百千万亿\d最差颇不很太较]/.test(text.charAt(at - 1))) return false;
  return !/^(?:名额|条件|位一体|所有)/.test(text.slice(at + 1, end + 3));
}
