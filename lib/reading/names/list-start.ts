import type { ListEnd } from "./list-end";
import { beginsWithDoubtfulVerb, hasDoubtfulVerb, hasVerb, isName, isNamed, openingOf } from "./list-words";

/** `isAlone`: the list is all there is behind a colon or in a cell. */
type Beside = { others: readonly string[]; by: ListEnd["by"]; isAlone: boolean };

/** Returns how many of the words before the first 、 stand before the first name; -1 where that is not certain. */
export function firstNameOf(words: string, beside: Beside): number {
  const { others, by } = beside;
  if (others.length === 0) return by === "marked" ? (oneOfSome.exec(words)?.[0].length ?? -1) : -1;
  const opening = openingOf(words);
  const name = words.slice(opening);
  const all = [name, ...others];
  if (!all.every(isName) || others.some(hasVerb) || all.slice(0, -1).some(isAttribute)) return -1;
  if (isSlogan(all) || (by !== "marked" && endsInNumeral.test(all.at(-1) ?? ""))) return -1;
  const isSure =
    opening === 0 ? isSureAlone(name, beside) : isSureOpened(name, beside, words.slice(0, opening));
  return isSure ? opening : -1;
}

// 项目有高原冷水鱼选育研究等: one name of several.
const oneOfSome =
  /^.{0,24}?(?:(?:其中|[的中]|项目|平台|机构|单位|活动|赛事|展览|课题|成果|品种)有|包括|涵盖)(?=[^了着]{6,40}$)/;

// 新产业、新业态
const isSlogan = (names: readonly string[]): boolean =>
  names.every((name) => name.length <= 3 && /^[新大多高好强真严]/.test(name) && name[0] === names[0]?.[0]);

// 任务、资金、管理三统一
const endsInNumeral = /[一二三四五六七八九十两]$/;

// 创新型、外向型企业
const isAttribute = (name: string): boolean => /[型级性式]$/.test(name);

function isSureOpened(name: string, { others, by }: Beside, before: string): boolean {
  if ([name, ...others].every(isNamed)) return true;
  if (by === "joined") return /(?:[与同]|会同|联合|携手)$/.test(before);
  if (by !== "marked" && by !== "classed") return false;
  const longest = longestOf(others);
  const last = others.at(-1) ?? "";
  const isLastAlike = last.length <= longestOf([name, ...others.slice(0, -1)]) + 2;
  return (by === "marked" || isLastAlike) && name.length <= Math.max(longest + 3, 2 * longest);
}

// Without a word before it, a name is sure where it is not longer than the others: in 农户种下水稻、小麦等 it holds a verb.
function isSureAlone(name: string, { others, by, isAlone }: Beside): boolean {
  if (hasVerb(name) || beginsWithDoubtfulVerb(name)) return false;
  if ([name, ...others].every(isNamed)) return by === "marked" || by === "named" || isAlone;
  if (hasDoubtfulVerb(name)) return false;
  if (by === "marked") return name.length <= longestOf(others);
  return isAlone && by === "clause" && longestOf(others) > 2;
}

const longestOf = (names: readonly string[]): number => Math.max(0, ...names.map(({ length }) => length));
