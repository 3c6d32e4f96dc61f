import { spansOfTime } from "@/lib/figures/find-unit";
import { units } from "@/lib/figures/unit";
import { matchAt } from "./sticky";
import { wordAt, wordsByFirst } from "./word-list";
import type { WordList } from "./word-list";

/** A unit in the plain text: `name` as `parseQuantity` reads it, up to `end`. */
export type UnitHere = { name: string; end: number };

const plainName = (name: string): string => name.replaceAll("（", "(").replaceAll("）", ")");
const builtIn = units.flatMap(({ sign, aliases }) => [sign, ...aliases]).map(plainName);
// A measure word before a noun that is a unit itself: 3个小时.
const withMeasureWord = ["小时", "工作日", "百分点", "千分点", "省份", "城市", "季度", "月", "星期"];
const builtInList = wordsByFirst([...builtIn, ...withMeasureWord.map((noun) => `个${noun}`)]);
const divisors = wordsByFirst([...builtIn, ...spansOfTime]);
const lists = new WeakMap<readonly string[], WordList>();

/** Words in which a unit's character is no unit: 3成立, 5年代. */
const notAUnit: Record<string, RegExp> = {
  成: /[立功员果交本品年就效型长熟绩]/,
  年: /[代级龄轻货均鉴薪]/,
  本: /[市科地省县校院土届]/,
  对: /[于接口外标应比象]/,
  分: /[别布行公析类会支]/,
  期: /[间末货刊]/,
  次: /[日年月生]/,
  版: /[权图]/,
  天: /[津然]/,
  元: /[素宇器旦]/,
  台: /[湾风]/,
  位: /[于列居]/,
  方: /[面案法式]/,
  升: /[级至到高学]/,
  面: /[积向临对]/,
  周: /[年期边围转]/,
  首: /[个次批创]/,
  头: /部/,
  字: /号/,
  度: /[假量身过]/,
  日: /[本均]/,
  口: /[岸径]/,
  双: /[方边创]/,
  把: /握/,
  页: /岩/,
  节: /[点约目能水]/,
  封: /闭/,
  集: /[成聚群团中]/,
  只: /[要有能是]/,
  间: /[接隔]/,
  轮: /流/,
  例: /[如行会]/,
  段: /落/,
  克: /服/,
  根: /[据本]/,
  宗: /[旨教]/,
  单: /[位独]/,
  列: /[入为]/,
  排: /名/,
  村: /[级民]/,
  班: /级/,
  帕: /金/,
  国: /[家际内外产有企]/,
  晚: /[上间会报宴]/,
  焦: /[点虑]/,
  校: /[园长区级内外企友舍庆地准验对]/,
  队: /[员伍长列友医]/,
  载: /[体重货客入荷人波频]/,
};

const noun = /[\u4E00-\u9FFF]{1,5}?(?=人次|人天|人日|人份|[台册车架艘班件场项家户辆列例]次)/y;
const numeralOrVerb = /[一二三四五六七八九十百千万亿和与及、为达至到的了]/;

/** Reads a unit; null when none begins here. `own` are further units, as printed. */
export function unitAt(text: string, at: number, own?: readonly string[]): UnitHere | null {
  const name = wordOfUnit(text, at, own);
  if (name !== "") return { name: withoutMeasureWord(name), end: at + name.length };
  const between = matchAt(noun, text, at)?.[0] ?? "";
  if (between === "" || numeralOrVerb.test(between)) return null;
  const measure = wordAt(text, at + between.length, builtInList);
  return { name: measure, end: at + between.length + measure.length };
}

function wordOfUnit(text: string, at: number, own?: readonly string[]): string {
  const added = own?.length ? wordAt(text, at, listOf(own)) : "";
  const known = wordAt(text, at, builtInList);
  const word = added.length > known.length ? added : known;
  const end = at + word.length;
  if (word === "" || notAUnit[word]?.test(text.slice(end, end + 1) || "\n")) return "";
  if (/[A-Za-z]$/.test(word) && /[A-Za-z0-9]/.test(text.charAt(end))) return "";
  return word + divisorAt(text, end);
}

// 元/人·月, 件/万人
function divisorAt(text: string, at: number): string {
  const separator = text.charAt(at);
  if (separator !== "/" && separator !== "·") return "";
  const scale = separator === "/" ? (matchAt(/[百千万亿]+/y, text, at + 1)?.[0] ?? "") : "";
  const unit = wordAt(text, at + 1, divisors) || wordAt(text, at + 1 + scale.length, divisors);
  if (unit === "") return "";
  const here = text.startsWith(unit, at + 1) ? unit : scale + unit;
  return separator + here + divisorAt(text, at + 1 + here.length);
}

function withoutMeasureWord(name: string): string {
  const bare = name.slice(1);
  return name.startsWith("个") && withMeasureWord.includes(bare) && !builtIn.includes(name) ? bare : name;
}

function listOf(own: readonly string[]): WordList {
  const list =
    lists.get(own) ?? wordsByFirst(own.map((unit) => plainName(unit).replace(/^[十百千万亿]+(?=.)/u, "")));
  lists.set(own, list);
  return list;
}
