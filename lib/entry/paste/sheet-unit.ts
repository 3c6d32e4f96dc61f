import { halfWidth } from "@/lib/figures/normalise";
import { parseQuantity, type Scale } from "@/lib/figures/quantity";

/** A unit as a sheet names it outside of its cells: 万元 has the scale 万. The unit is "" where only a scale is named. */
export type SheetUnit = { text: string; scale: Scale; unit: string };

const inBrackets = /^(.*)[([【]([^()[\]【】]*)[)\]】]:?$/;
// Not 2024 年.
const afterSeparator = /^(.*[^\d/,\s])[/,\s]+([^/,\s]+)$/;
const wordsAround = /^(?:计量|金额|数量)?单位[:\s]?|^units?[:\s]|人民币/gi;
const unitLine = /(?:单位|\bunits?)\s*[:\s]\s*([^()[\]【】]+)/i;

/** Reads 万元, 单位：万人次 or ％; null for text that is no unit. */
export function readSheetUnit(text: string, accepted: readonly string[]): SheetUnit | null {
  const name = halfWidth(text).replace(wordsAround, "").replace(/\s+/g, "");
  const read = name === "" || /^\d/.test(name) ? null : parseQuantity(`1${name}`, { units: accepted });
  if (!read?.ok) return null;
  const { amount, scale, unit, qualifier, ...rest } = read.value;
  if (amount !== "1" || qualifier !== "exact" || rest.end || `${scale}${unit}` === "") return null;
  return { text: `${scale}${unit}`, scale, unit };
}

/** Splits 资金（万元） or 资金/万元 into name and unit; null where what stands at the end is no unit (其中：线上). */
export function unitAtEnd(
  text: string,
  accepted: readonly string[],
): { name: string; unit: SheetUnit } | null {
  const plain = halfWidth(text).trim();
  for (const shape of [inBrackets, afterSeparator]) {
    const [, name = "", end = ""] = shape.exec(plain) ?? [];
    const unit = readSheetUnit(end, accepted);
    if (unit) return { name: name.trim(), unit };
  }
  return null;
}

/** Returns the units of a line such as 单位：万元、人次; empty for other text. */
export function unitsOfLine(text: string, accepted: readonly string[]): SheetUnit[] {
  const [, named = ""] = unitLine.exec(halfWidth(text)) ?? [];
  return named.split(/[、,;]/).flatMap((one) => readSheetUnit(one, accepted) ?? []);
}
