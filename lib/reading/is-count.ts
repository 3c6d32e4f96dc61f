import type { Parts } from "./count-parts";
import { isHanCount, isLasting, isScaleCount, isZero } from "./han-count";
import { isShare, isVagueCount } from "./vague-count";

/** Whether a number counts something. Small Han numerals and bare numbers are often parts of names or articles. */
export function isCount(text: string, parts: Parts): boolean {
  const { number, unit, before } = parts;
  if (isPartOfName(text, parts) || isAgeGroup(text, parts)) return false;
  if (number.form === "share") return isShare(text, parts);
  if (number.form === "vague") return isVagueCount(text, parts);
  if (unit && isLevel(text, parts)) return false;
  if (unit?.name === "日") return isLasting(text, parts);
  if (number.form === "digits") return unit === null ? isBareCount(text, parts) : !isPhase(text, parts);
  const isHeld =
    before.word !== "" || parts.after !== "" || before.lead !== "" || number.typed !== number.bare;
  if (number.form === "scale") return (unit !== null || isHeld) && isScaleCount(parts);
  if (number.bare === "零") return isZero(text, parts);
  if (!unit) return isHeld && number.bare.length > 1;
  return isHanCount(text, parts);
}

// 1期 of a building; 培训1期, 共3期 and 12期 of anything are counts.
function isPhase(text: string, { at, number, unit, before, range }: Parts): boolean {
  if (
    unit?.name !== "期" ||
    !/[\u4E00-\u9FFF]/.test(text.charAt(at - 1)) ||
    !/^[1-5]$/.test(number.bare) ||
    before.word !== "" ||
    range !== ""
  )
    return false;
  return !/(?:共|计|了|出版|举办|发布|开展|培训|研修|班|连续|达|累计|完成)$/.test(
    text.slice(Math.max(0, at - 2), at),
  );
}

// 60岁以上老人 and 18—59岁人口 are groups; 平均62岁 is a count.
function isAgeGroup(text: string, { unit, after, before, range, end }: Parts): boolean {
  if (!unit || !/岁$/.test(unit.name)) return false;
  const isBounded =
    after !== "" ||
    range !== "" ||
    /^(?:不满|未满|满)/.test(before.word) ||
    text.charAt(before.start - 1) === "满";
  return isBounded && /[\u4E00-\u9FFF)]/.test(text.charAt(end));
}

function isPartOfName(text: string, { at, before, number, unit }: Parts): boolean {
  // GDP8630亿元
  const isAmount = /[万亿]/.test(number.bare) || unit?.name === "%";
  const previous = text.charAt(before.start - 1);
  if (/[第首每]/.test(previous)) return true;
  if (number.form === "digits" && /[A-Za-z_]/.test(text.charAt(at - 1)) && before.currency === "")
    return !isAmount;
  return number.form === "digits" && /[.\d/]/.test(text.charAt(at - 1)) && before.currency === "";
}

// 百亿级产业, 10亿元级企业, 千亿元产业: a class of things.
function isLevel(text: string, { end, number, unit, before, after }: Parts): boolean {
  if (after !== "" || !unit) return false;
  if (unit.name === "元" && text.charAt(end) === "级") return true;
  const isHeld = before.word !== "" || number.typed !== number.bare;
  if (number.form !== "scale" || isHeld) return false;
  return unit.name === "级" || (unit.name === "元" && /[\u4E00-\u9FFF]/.test(text.charAt(end)));
}

const counting =
  /(?:为|达到?|至|到|有|共|共计|合计|是|约|由|从|占|得|比|于|近|超|逾|分别|增|减|升|降|[(（]|：|:|、|和|及|、|等于|获|达成|了|第|数|量|值|率|额|指数|系数|总|计)$/;

// A number without unit or scale: 比率约1.46, 由12增至15.
function isBareCount(text: string, { at, end, before, number, range, after }: Parts): boolean {
  if (before.currency !== "" || after !== "" || /[十百千万亿]/.test(number.bare)) return true;
  if (range !== "") return before.word !== "";
  const next = text.charAt(end);
  if (/[A-Za-z_]/.test(next) || (/[-—–/:×+]/.test(next) && /[\dA-Za-z]/.test(text.charAt(end + 1))))
    return false;
  if (/^(?:1[6-9]|20|21)\d\d$/.test(number.bare) && before.word === "" && !/,/.test(text.slice(at, end)))
    return false;
  if (before.word !== "" || before.lead !== "" || before.sign !== "" || number.typed !== number.bare)
    return true;
  if (/^ \d/.test(text.slice(end, end + 2)) || /\d $/.test(text.slice(Math.max(0, at - 2), at))) return false;
  if (/^0\d/.test(number.bare) || number.bare.replace(/\D/g, "").length > 12) return false;
  const left = text.slice(Math.max(0, at - 3), at);
  if (counting.test(left)) return true;
  return /[,.]/.test(text.slice(at, end)) || number.bare.length >= 3;
}
