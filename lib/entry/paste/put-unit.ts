import { fractionOf } from "@/lib/figures/numeral";
import { parseQuantity, printQuantity, type Quantity } from "@/lib/figures/quantity";
import type { SheetUnit } from "./sheet-unit";

/**
 * Puts a sheet's unit and scale to a bare number: 1500 with 万元 is 1500万元. A scale that the number already has stays. Null
 * where the report could not print it (第16 with 万元).
 */
export function putUnit(quantity: Quantity, sheet: SheetUnit): Quantity | null {
  if (fractionOf(quantity.amount)) return quantity;
  const unit = sheet.unit === "" ? {} : { unit: sheet.unit };
  const scaled = sheet.scale === "" || hasScale(quantity) ? quantity : withScale(quantity, sheet.scale);
  const whole = scaled && { ...scaled, ...unit };
  const again =
    whole && parseQuantity(printQuantity(whole), { units: whole.unit === "" ? [] : [whole.unit] });
  return again?.ok && printQuantity(again.value) === printQuantity(whole!) ? again.value : null;
}

/** Whether the number has a scale of its own: 1.5万, 1亿2000, 3—5万. */
export function hasScale({ amount, scale, end }: Quantity): boolean {
  return scale !== "" || /\d[万亿]/.test(amount) || (end !== undefined && end.scale !== "");
}

function withScale(quantity: Quantity, scale: SheetUnit["scale"]): Quantity | null {
  const { qualifier, word, end, position } = quantity;
  if (qualifier === "ordinal") return null;
  if (qualifier === "vague") return { ...quantity, word: `${word}${scale}` };
  if (end) return { ...quantity, end: { ...end, scale } };
  // 1500余 in 万元 is 1500余万元: the word stands for digits that were left out.
  const isWithin = position === undefined && ["余", "多", "来"].includes(word);
  return { ...quantity, scale, ...(isWithin ? { position: "before_scale" as const } : {}) };
}
