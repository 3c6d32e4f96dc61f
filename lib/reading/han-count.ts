import type { Parts } from "./count-parts";
import { matchAt } from "./sticky";

const clauseEnd = /[,。;、:!?)\n」』”]|$/y;
const article = /[这那每同另某任之第又各哪上下整前后统唯单专首末初逐近一了是如的有为]/;
const ofTime = new Set([..."年期级轮批版周天月"]);
// Measure words that are as often the beginning of a noun: 三方面, 四头牛.
const alsoNouns = new Set([..."方面头手口节首双把段元周村角字端"]);

export function isHanCount(text: string, parts: Parts): boolean {
  const { at, end, number, unit } = parts;
  const name = unit?.name ?? "";
  const rest = text.slice(end, end + 4);
  if (name === "成") return !/^不变/.test(rest);
  if (name === "次" && /^(?:会议|全会|产业|元|创业|开发|分配|供水|污染|利用)/.test(rest)) return false;
  if (number.bare === "一") return isOneCounted(text, parts);
  if (name === "届" || (ofTime.has(name) && number.bare.length === 1)) return isCountOfTime(text, parts);
  if (name === "分") return number.bare.length > 1 && !number.bare.startsWith("十");
  if (number.bare.length > 1) return true;
  if (name === "国") return /[等共和及自达遍]/.test(text.charAt(at - 1));
  if (alsoNouns.has(name) && /^[\u4E00-\u9FFF]/.test(rest)) return /[共有达为计约]/.test(text.charAt(at - 1));
  return !isSlogan(text, at, end, name);
}

// 百位, 千家; of 万 and 千 only with a word that makes them numbers.
export function isScaleCount({ before, number, unit }: Parts): boolean {
  if (before.word !== "" || number.typed !== number.bare) return true;
  if (!unit) return false;
  return (
    number.bare.length > 1 ||
    (/^[百亿]$/.test(number.bare) && /^(?:位|名|家|人|个|项|件|场)$/.test(unit.name))
  );
}

function isCountOfTime(text: string, parts: Parts): boolean {
  const { end, unit } = parts;
  const lasts = isLasting(text, parts);
  const rest = text.slice(end, end + 3);
  if (/^(?:行动|计划|规划|会议|全会|中全会|攻坚)/.test(rest)) return false;
  const isNamed = /^(?:工程|方案|一体|来|内|间|以来|季度|建设|改造|项目)/.test(rest);
  return lasts && !(isNamed && unit?.name === "期");
}

const lasting =
  /(?:连续|历时|为期|会期|持续|共计?|累计|达|举办了?|开展了?|召开了?|组织了?|分|历经|已有?|发布|推出|了|需|仅|逗留|停留)$/;

/** Whether the words before a span of time say that something took so long; else it may be a date or part of a name. */
export function isLasting(text: string, { at, number, before, after }: Parts): boolean {
  if (before.word !== "" || after !== "" || before.lead !== "" || before.sign !== "") return true;
  return number.bare.includes(".") || lasting.test(text.slice(Math.max(0, at - 4), at));
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

/** Whether 零 is a value (投诉为零。) and no part of a word. */
export function isZero(text: string, { at, end }: Parts): boolean {
  return /[为是]/.test(text.charAt(at - 1)) && matchAt(clauseEnd, text, end) !== null;
}
