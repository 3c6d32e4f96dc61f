import { scales } from "./scale";

const sizes: Record<string, string> = {
  十: "dozens",
  百: "hundreds",
  千: "thousands",
  万: "tens of thousands",
  十万: "hundreds of thousands",
  百万: "millions",
  千万: "tens of millions",
  亿: "hundreds of millions",
  十亿: "billions",
  百亿: "tens of billions",
  千亿: "hundreds of billions",
  万亿: "trillions",
};

const idioms: Record<string, string> = {
  成千上万: "thousands",
  成百上千: "hundreds",
  许多: "many",
  众多: "many",
  诸多: "many",
  大量: "many",
  少量: "a few",
  X: "X",
  N: "N",
};

/** Prints a vague count in English: 数十 → "dozens", 多 → "several"; with a noun, "dozens of people". */
export function englishVague(word: string, noun: string): string {
  const size = scales.findLast((scale) => scale !== "" && word.replace(/[余多]$/, "").endsWith(scale));
  const count = idioms[word] ?? (/十几$/.test(word) ? "more than ten" : ((size && sizes[size]) ?? "several"));
  if (noun === "") return count;
  return count.endsWith("s") ? `${count} of ${noun}` : `${count} ${noun}`;
}
