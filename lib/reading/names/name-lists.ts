import { parseNames } from "@/lib/figures/names";
import { isPlace } from "@/lib/figures/places";
import { listedNamesIn } from "./listed-names";
import type { NameList } from "./name-list";
import type { Span } from "../set-aside/not-figures";

const longestName = 26;
const joint = /^(?:、|和|与|及|以及)/;
const ending = /^等(?:(?:\d+|[一二两三四五六七八九十]+)(?:国|地|省市?|市))?/;
const province =
  /^(?:[\u4E00-\u9FFF]{2,3}省|[\u4E00-\u9FFF]{2,8}自治区)[\u4E00-\u9FFF]{2,4}?(?:市|自治州|地区)/;
const organisation =
  "(?:大学|学院|研究院|研究所|公司|学会|协会|厅|局|委员会|发改委|科委|经信委|部|署|贸促会|侨联|工商联|联合会|科协|医院|银行|基金会|联盟|组织|博物馆|博物院|图书馆|美术馆|档案馆|纪念馆|出版社|剧院|乐团|中学)";
const organisationHere = new RegExp(
  `^[\\u4E00-\\u9FFFA-Za-z]{1,20}?${organisation}(?:医学院|附属医院|分院|分公司)?(?:\\([^()]{1,12}\\))?`,
);
const organisationBefore = new RegExp(`^[\\u4E00-\\u9FFF]{1,16}${organisation}(?:\\([^()]{1,12}\\))?$`);
// What a name in the list does not begin before: 由省科技厅, 会同南京大学.
const opening =
  /^.*(?:[^\u4E00-\u9FFF()A-Za-z]|[与由向同的是了邀]|来自|联合|包括|支持|组织(?=.)|依托|为|——)/s;

/** Returns the lists of names in a text. Places and organisations are lists by themselves, others where the sentence marks them. */
export function nameListsIn(text: string, figures: readonly Span[]): NameList[] {
  const listed = listedNamesIn(text, figures);
  const known = knownNamesIn(text).filter(
    (one) => !listed.some(({ start, end }) => start === one.start && end > one.end),
  );
  const isFree = ({ start, end }: Span) => !known.some((one) => one.start < end && start < one.end);
  return [...known, ...listed.filter(isFree)].toSorted((a, b) => a.start - b.start);
}

// 巴西、泰国和智利, 省科技厅、省商务厅、省侨联
function knownNamesIn(text: string): NameList[] {
  const lists: NameList[] = [];
  let from = 0;
  for (const { index } of text.matchAll(/[、和与]/g)) {
    if (index < from) continue;
    const list = listAround(text, index, from);
    if (!list) continue;
    lists.push(list);
    from = list.end;
  }
  return lists;
}

function listAround(text: string, at: number, from: number): NameList | null {
  const before = text.slice(Math.max(from, at - longestName), at);
  const place = placeAtEnd(before);
  if (place !== "") return listFrom(text, at - place.length, { end: at, nameAt: placeAt, least: 2 });
  if (text.charAt(at) !== "、") return null;
  const name = organisationBefore.exec(before.replace(opening, ""))?.[0] ?? "";
  return name === "" ? null : listFrom(text, at - name.length, { end: at, nameAt: organisationAt, least: 3 });
}

type Kind = { end: number; nameAt: (text: string, at: number) => string; least: number };

function listFrom(text: string, start: number, { end: first, nameAt, least }: Kind): NameList | null {
  let [end, count] = [first, 1];
  for (;;) {
    const mark = joint.exec(text.slice(end, end + 2))?.[0] ?? "";
    const name = mark === "" ? "" : nameAt(text, end + mark.length);
    if (name === "") break;
    end += mark.length + name.length;
    count += 1;
    if (mark !== "、") break;
  }
  // A list whose first name is not certain has no certain beginning.
  if (count < least || text.charAt(end) === "、" || text.charAt(start - 1) === "、") return null;
  end += ending.exec(text.slice(end, end + 12))?.[0].length ?? 0;
  const typed = text.slice(start, end);
  const read = parseNames(typed);
  return read.ok && read.value.names.length >= least ? { start, end, typed, names: read.value } : null;
}

function placeAtEnd(text: string): string {
  for (let length = Math.min(12, text.length); length > 1; length -= 1) {
    const name = text.slice(-length);
    if (isPlace(name) || province.exec(name)?.[0] === name) return name;
  }
  return "";
}

function placeAt(text: string, at: number): string {
  const town = province.exec(text.slice(at, at + 14))?.[0] ?? "";
  if (town !== "") return town;
  for (let length = 10; length > 1; length -= 1)
    if (isPlace(text.slice(at, at + length))) return text.slice(at, at + length);
  return "";
}

function organisationAt(text: string, at: number): string {
  return organisationHere.exec(text.slice(at, at + longestName))?.[0] ?? "";
}
