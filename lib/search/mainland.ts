import dictionary from "opencc-js/dict/TWPhrasesRev";
import { toSimplified } from "./simplified";

// The dictionary is "軟體 軟件|…": the Taiwan word, then the mainland word, both in traditional characters.
const mainlandWords = new Map(
  dictionary.split("|").flatMap((entry): [string, string][] => {
    const [regional = "", usual = ""] = entry.split(" ").map(toSimplified);
    return regional === usual ? [] : [[regional, usual]];
  }),
);
const longestFirst = [...mainlandWords.keys()].toSorted((a, b) => b.length - a.length);
const anyRegional = new RegExp(
  longestFirst.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|"),
  "g",
);

/**
 * Converts a text to simplified characters and mainland vocabulary: 資訊 becomes 信息. Many of the words replaced are also in
 * use on the mainland (指标, 批次, 新增), so use the result only if the original text finds nothing.
 */
export function toMainlandWords(text: string): string {
  return toSimplified(text).replace(anyRegional, (word) => mainlandWords.get(word) ?? word);
}
