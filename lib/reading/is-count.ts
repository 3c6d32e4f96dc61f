import type { Before } from "./before-number";
import type { NumberHere } from "./number-at";
import { matchAt } from "./sticky";
import type { UnitHere } from "./unit-at";

type Parts = {
  at: number;
  end: number;
  number: NumberHere;
  unit: UnitHere | null;
  before: Before;
  after: string;
  range: string;
};

/** Whether a number counts something. Small Han numerals and bare numbers are often parts of names or articles. */
export function isCount(text: string, parts: Parts): boolean {
  const { number, unit, before } = parts;
  if (isPartOfName(text, parts) || isAgeGroup(text, parts)) return false;
  if (number.form === "share") return isShare(text, parts);
  if (number.form === "vague") return isVagueCount(text, parts);
  if (unit && isLevel(text, parts)) return false;
  if (unit?.name === "日") return isLasting(text, parts.at, before.word);
  if (number.form === "digits") return unit === null ? isBareCount(text, parts) : !isPhase(text, parts);
  const isHeld =
    before.word !== "" || parts.after !== "" || before.lead !== "" || number.typed !== number.bare;
  if (number.form === "scale") return (unit !== null || isHeld) && isScaleCount(parts);
  if (number.bare === "零")
    return /[为是]$/.test(text.slice(parts.at - 1, parts.at)) && matchAt(clauseEnd, text, parts.end) !== null;
  if (!unit) return isHeld && number.bare.length > 1;
  return isHanCount(text, parts);
}

// 1期 of a building; 12期 of a course, and 共3期.
function isPhase(text: string, { at, number, unit, before, range }: Parts): boolean {
  if (
    unit?.name !== "期" ||
    !/[\u4E00-\u9FFF]/.test(text.charAt(at - 1)) ||
    !/^[1-5]$/.test(number.bare) ||
    before.word !== "" ||
    range !== ""
  )
    return false;
  return !/(?:共|计|了|出版|举办|发布|开展|开班|连续|达|累计|完成)$/.test(
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

function isPartOfName(text: string, { at, before, number }: Parts): boolean {
  const previous = text.charAt(before.start - 1);
  if (/[第首每]/.test(previous)) return true;
  if (number.form === "digits" && /[A-Za-z_]/.test(text.charAt(at - 1)) && before.currency === "")
    return true;
  return number.form === "digits" && /[.\d/]/.test(text.charAt(at - 1)) && before.currency === "";
}

function isShare(text: string, { at, before, number, end }: Parts): boolean {
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

function isVagueCount(text: string, { at, before, number, unit, end }: Parts): boolean {
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

// 百位, 千家; of 万 and 千 only with a word that makes them numbers.
function isScaleCount({ before, number, unit }: Parts): boolean {
  if (before.word !== "" || number.typed !== number.bare) return true;
  if (!unit) return false;
  return (
    number.bare.length > 1 ||
    (/^[百亿]$/.test(number.bare) && /^(?:位|名|家|人|个|项|件|场)$/.test(unit.name))
  );
}

const clauseEnd = /[,。;、:!?)\n」』”]|$/y;
const article = /[这那每同另某任之第又各哪上下整前后统唯单专首末初逐近一了是如的有为]/;
const ofTime = new Set([..."年期级轮批版周天月"]);
// Measure words that are as often the beginning of a noun: 三方面, 四头牛.
const alsoNouns = new Set([..."方面头手口节首双把段元周村角字端"]);

function isHanCount(text: string, parts: Parts): boolean {
  const { at, end, number, unit } = parts;
  const name = unit?.name ?? "";
  const rest = text.slice(end, end + 4);
  if (name === "成") return !/^不变/.test(rest);
  if (name === "次" && /^(?:会议|全会|产业|元|创业|开发|分配|供水|污染|利用)/.test(rest)) return false;
  if (number.bare === "一") return isOneCounted(text, parts);
  if (name === "届" || (ofTime.has(name) && number.bare.length === 1)) return isCountOfTime(text, parts);
  if (name === "分") return number.bare.length > 1 && !number.bare.startsWith("十");
  if (number.bare.length > 1) return true;
  if (name === "国") return false;
  if (alsoNouns.has(name) && /^[\u4E00-\u9FFF]/.test(rest)) return /[共有达为计约]/.test(text.charAt(at - 1));
  return !isSlogan(text, at, end, name);
}

function isCountOfTime(text: string, { at, end, before, unit }: Parts): boolean {
  const lasts = isLasting(text, at, before.word);
  const rest = text.slice(end, end + 3);
  if (/^(?:行动|计划|规划|会议|全会|中全会|攻坚)/.test(rest)) return false;
  const isNamed = /^(?:工程|方案|一体|来|内|间|以来|季度|建设|改造|项目)/.test(rest);
  return lasts && !(isNamed && unit?.name === "期");
}

const lasting =
  /(?:连续|历时|为期|会期|持续|共计?|累计|达|举办了?|开展了?|召开了?|组织了?|分|历经|已有?|发布|推出|了|需|仅|逗留|停留)$/;

/** Whether the words before a span of time say that something took so long; else it may be a date or part of a name. */
function isLasting(text: string, at: number, qualifier: string): boolean {
  return qualifier !== "" || lasting.test(text.slice(Math.max(0, at - 4), at));
}

// 百亿级产业, 10亿元级企业, 千亿元产业: a class of things.
function isLevel(text: string, { end, number, unit, before, after }: Parts): boolean {
  if (after !== "" || !unit) return false;
  if (unit.name === "元" && text.charAt(end) === "级") return true;
  const isHeld = before.word !== "" || number.typed !== number.bare;
  if (number.form !== "scale" || isHeld) return false;
  return unit.name === "级" || (unit.name === "元" && /[\u4E00-\u9FFF]/.test(text.charAt(end)));
}

// 一 is more often an article than a count: 新增一家。 counts, 一家企业 does not.
function isOneCounted(text: string, { at, end, unit, before }: Parts): boolean {
  if (
    /^(?:批|种|次|场|年|期|届|面|口|头|人|手|门|方|级|段|条|天|片|时|分|本|轮|层|步|套|节|周|类|度|单|对|双|把|株|字|首|点|班|起|村|端|支|部|日|只|帕|单)$/.test(
      unit?.name ?? "",
    )
  )
    return false;
  const previous = text.charAt(before.start - 1);
  if (!/[\u4E00-\u9FFF]/.test(previous) || article.test(previous)) return false;
  if (/(?:其中|作为|成为)$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  return matchAt(clauseEnd, text, end) !== null;
}

// 以三个联动、一个接轨为主线: parallel slogans of two characters each.
function isSlogan(text: string, at: number, end: number, unit: string): boolean {
  if (unit !== "个") return false;
  const [left, right] = [text.slice(Math.max(0, at - 5), at), text.slice(end, end + 5)];
  const own = /^[\u4E00-\u9FFF]{2}(?:[、,。为\n]|$)/.test(right);
  if (own && /(?:^|\n)$/.test(left) && !/^..[、,]/.test(right)) return true;
  return (
    own &&
    (/^..[、,][一二三四五六七八九]个/.test(right) ||
      /[一二三四五六七八九]个[\u4E00-\u9FFF]{2}[、,]$/.test(left))
  );
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
