import type { KeyRow } from "./key";

const mark = /⟦([^|⟧]+)((?:\|[^|⟧]*)*)⟧/g;
const scales: Record<string, number> = {
  百: 2,
  千: 3,
  万: 4,
  萬: 4,
  百万: 6,
  百萬: 6,
  亿: 8,
  億: 8,
  百亿: 10,
};
const longScales: Record<string, number> = { 千亿: 11, 万亿: 12, 兆: 12 };

/**
 * Splits a text with marked figures into the plain text and its key. A mark is ⟦quote|value|unit|qualifier⟧: ⟦超6万人次|6万|人次|over⟧,
 * ⟦3—5家|3..5|家⟧, ⟦多场||场|vague⟧, ⟦9月9—11日|2023-09-09..2023-09-11|date⟧, ⟦巴西、泰国等|||names⟧. A value may have a scale.
 */
export function unmark(name: string, marked: string): { name: string; text: string; key: KeyRow[] } {
  const key: KeyRow[] = [];
  let [text, from] = ["", 0];
  for (const { 0: whole, 1: quote = "", 2: rest = "", index } of marked.matchAll(mark)) {
    text += marked.slice(from, index);
    key.push({ text: name, quote, start: text.length, ...figureOf(rest.split("|").slice(1)), field: "" });
    text += quote;
    from = index + whole.length;
  }
  return { name, text: text + marked.slice(from), key };
}

function figureOf([value = "", unit = "", last = ""]: string[]) {
  if (last === "names")
    return { value: "", value_max: "", qualifier: "", scale: "", unit: "", kind: "names" };
  const [start = "", end] = value.split("..");
  if (unit === "date")
    return { value: start, value_max: end ?? "", qualifier: "", scale: "", unit: "", kind: "dates" };
  const qualifier = last || (end === undefined ? "exact" : "range");
  const { decimal, scale } = numberOf(start);
  return {
    ...{ value: decimal, value_max: end === undefined ? "" : numberOf(end).decimal },
    ...{ qualifier, scale, unit, kind: "quantity" },
  };
}

/** 1.05亿 → 105000000. */
function numberOf(value: string): { decimal: string; scale: string } {
  const [, sign = "", whole = "", places = "", scale = ""] = /^(-?)(\d*)(?:\.(\d+))?(\D*)$/.exec(value) ?? [];
  const zeros = { ...scales, ...longScales }[scale] ?? (scale === "" ? 0 : NaN);
  if (whole + places + scale !== value.replace(/[-.]/g, "") || Number.isNaN(zeros))
    throw new Error(`"${value}" is no value of a mark.`);
  const digits = (whole || "1") + places.padEnd(zeros, "0").slice(0, zeros);
  const left = places.slice(zeros);
  const plain = digits.replace(/^0+(?=\d)/, "") + (left === "" ? "" : `.${left}`);
  return { decimal: value === "" ? "" : sign + plain, scale };
}
