import dictionary from "opencc-js/dict/TWPhrasesRev";
import { simplified } from "./simplified";

// "軟體 軟件|…": how a thing is called in Taiwan, and on the mainland; both in traditional characters.
const mainland = new Map(
  dictionary.split("|").flatMap((entry): [string, string][] => {
    const [regional = "", usual = ""] = entry.split(" ").map(simplified);
    return regional === usual ? [] : [[regional, usual]];
  }),
);
const longestFirst = [...mainland.keys()].toSorted((a, b) => b.length - a.length);
const anyRegional = new RegExp(
  longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
  "g",
);

/**
 * A text whose words are those of the mainland: 資訊 becomes 信息. Many such words are in use on both sides (指标, 批次, 新增), so
 * this is for a text that is not met as it stands.
 */
export function inMainlandWords(text: string): string {
  return simplified(text).replace(anyRegional, (word) => mainland.get(word) ?? word);
}
