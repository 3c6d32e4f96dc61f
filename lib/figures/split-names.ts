import { trimEdges } from "./normalise";
import { isPlace } from "./places";

const closers: Record<string, string> = {
  "《": "》",
  "〈": "〉",
  "“": "”",
  "‘": "’",
  "「": "」",
  "『": "』",
  "（": "）",
  "(": ")",
  "【": "】",
  "[": "]",
  '"': '"',
};

/**
 * Splits a list at 、，,；; and line ends, but not inside brackets or quotes nor between digits (1,000), and removes bullets.
 * Two bracketed titles side by side (《甲》《乙》, GB/T 15834) are two names.
 */
export function splitNames(text: string): string[] {
  const names: string[] = [];
  let name = "";
  const lastClosers = new Map(Object.values(closers).map((closer) => [closer, text.lastIndexOf(closer)]));
  for (let at = 0; at < text.length; at += 1) {
    const enclosed = enclosedAt(text, at, lastClosers);
    const adjoins = enclosed !== "" && "《“".includes(text.charAt(at)) && name.endsWith(enclosed.slice(-1));
    if (adjoins || isSeparator(text, at)) {
      names.push(name);
      name = "";
    }
    name += enclosed || (isSeparator(text, at) ? "" : text.charAt(at));
    at += Math.max(enclosed.length - 1, 0);
  }
  return [...names, name].map((each) => trimEdges(each, "。")).filter((each) => each !== "");
}

/**
 * Splits 巴西和泰国 but not 科学和技术部: conjunctions occur in many names, so they separate only two places, or two names with the same
 * last two characters (北京大学和清华大学).
 */
export function splitAtConjunction(name: string): string[] {
  for (const match of name.matchAll(/以及|和|与|及/g)) {
    const [left, right] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
    if ((isPlace(left) && isPlace(right)) || haveSameEnding(left, right)) {
      return [left, ...splitAtConjunction(right)];
    }
  }
  return [name];
}

function haveSameEnding(left: string, right: string): boolean {
  return (
    left.length > 2 &&
    right.length > 2 &&
    /^[\p{Script=Han}]{2}$/u.test(left.slice(-2)) &&
    left.slice(-2) === right.slice(-2)
  );
}

function isSeparator(text: string, at: number): boolean {
  const character = text.charAt(at);
  if (character === ",") return !(/\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1)));
  return "、，；;\n".includes(character);
}

// Ignores an opening bracket that is never closed, which would otherwise join all names after it.
function enclosedAt(text: string, at: number, lastClosers: Map<string, number>): string {
  const closer = closers[text.charAt(at)];
  if (closer === undefined || (lastClosers.get(closer) ?? -1) <= at) return "";
  return text.slice(at, text.indexOf(closer, at + 1) + 1);
}
