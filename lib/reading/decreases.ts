import { wordBefore, wordsByLast } from "./word-list";

/** Words that make what follows a fall. `isMinus`: `lib/figures` does not take the word as a lead, so the number gets a minus. */
export type Decrease = { word: string; isMinus: boolean };

const leadVerbs = ["下降", "减少", "降低", "回落", "下跌"];
const otherVerbs =
  "下滑 负增长 萎缩 收窄 下挫 锐减 骤降 同比降 环比降 缩短 缩减 缩小 压缩 压减 削减 调减 下调 裁减 递减 偏少 偏低 同比减 同比少 跌去 少去".split(
    " ",
  );
const leads = wordsByLast(leadVerbs.flatMap((verb) => [verb, `${verb}了`, `${verb}達`, `${verb}约`]));
const others = wordsByLast(otherVerbs.flatMap((verb) => [verb, `${verb}了`]));

export const decreaseWords: readonly string[] = [...leadVerbs, ...otherVerbs];
// 较上年少3%, 比前一年低0.2, 比常年短两天: one character is a fall only in a comparison.
const compared =
  /[比较](?!例|重|率|值|大|好|为|多|强|快|高|低|少)[^,。;:、\n%]{1,14}?[少低降减短轻跌](?:了)?$/;

/** Returns the word of decrease that ends at a place, not beginning before `from`; "" when there is none. */
export function decreaseBefore(text: string, end: number, from: number): Decrease {
  const lead = wordBefore(text, end, leads);
  if (lead !== "" && end - lead.length >= from) return { word: lead, isMinus: false };
  const other = wordBefore(text, end, others);
  if (other !== "" && end - other.length >= from) return { word: other, isMinus: true };
  if (!/[少低降减短轻跌了]/.test(text.charAt(end - 1))) return { word: "", isMinus: false };
  const isFall = compared.test(text.slice(Math.max(0, end - 24), end));
  const length = isFall ? (text.charAt(end - 1) === "了" ? 2 : 1) : 0;
  return { word: text.slice(end - length, end), isMinus: isFall };
}
