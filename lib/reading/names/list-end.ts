import { classes, namedHere } from "./list-words";

/**
 * Where the last name of a list ends, and the list with it. A list is `marked` by 等 or a count; the others are sure only with a
 * word before them: `classed` (聚焦新材料、航空领域), `joined` (与东岭区、柳城区结对), `named` (建设试验基地、研究中心并投用), or at the end
 * of the `clause`.
 */
export type ListEnd = { name: number; end: number; by: "marked" | "classed" | "joined" | "named" | "clause" };

const etc = /(?<=.)(?<![平高初何劣])等(?![级待于同次额距价效奖值量位座比候分式号])/;
const etcTail = /^等(?:(?:\d+|[一二两三四五六七八九十廿卅]+)(?:国|地|省市?|市))?/;
const counted =
  /^([^\d]{2,20}?)([两二三四五六七八九十]|\d{1,2})(?:大|个|地|省|市|国|县|区|州|镇|村|家|所|位|类|项|种|条|校|馆|人|支|座|部|场|件|门|款)(?!期)/;
const classed = new RegExp(
  `^(.{2,24}?)(?:重点|关键|重要|优势|新兴|高端|主要|相关|有关|特色|优先)?(?:${classes})`,
);
const joined =
  /^(.{2,24}?)(?:分别)?(?:联动|签订|签署|签约|续签|结对|结为|结成|共建|共同|合作(?!社)|建立|开展|达成|联合)/;
const numerals = "〇一二三四五六七八九十";

/** Returns where the list may end whose last name begins these words, the surest first; `names` stand before it. */
export function listEndsOf(words: string, { names, isLast }: { names: number; isLast: boolean }): ListEnd[] {
  const at = etc.exec(words)?.index ?? -1;
  if (at > 0) return [{ name: at, end: at + (etcTail.exec(words.slice(at))?.[0].length ?? 1), by: "marked" }];
  if (!isLast || names === 0) return [];
  const count = counted.exec(words);
  if (count?.[1] && valueOf(count[2] ?? "") === names + 1) return [endAt(count[1].length, "marked")];
  const ends = [
    endAt(namedHere(words).length, "named"),
    endAt(joined.exec(words)?.[1]?.length ?? 0, "joined"),
    endAt(classed.exec(words)?.[1]?.length ?? 0, "classed"),
    endAt(words.length, "clause"),
  ];
  return ends.filter(({ name }) => name > 0);
}

function endAt(length: number, by: ListEnd["by"]): ListEnd {
  return { name: length, end: length, by };
}

function valueOf(numeral: string): number {
  return /\d/.test(numeral) ? Number(numeral) : numerals.indexOf(numeral.replace("两", "二"));
}
