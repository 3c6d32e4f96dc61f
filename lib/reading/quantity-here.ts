import type { Quantity } from "@/lib/figures/quantity";
import { typedQuantity } from "./typed-quantity";

/** A quantity found in the plain text, from `start` to `end`. `isBare`: a number alone, without scale, unit or qualifier. */
export type QuantityHere = {
  kind: "quantity";
  start: number;
  end: number;
  numberStart: number;
  typed: string;
  quantity: Quantity;
  isBare: boolean;
  isUnclear: boolean;
  isApart?: boolean;
};

/**
 * Returns a quantity of the text by what is typed for it; null where a form would refuse that. Its number begins where it
 * starts, unless `numberStart` says otherwise.
 */
export function quantityHere(
  typed: string,
  { start, end, numberStart = start }: { start: number; end: number; numberStart?: number },
): QuantityHere | null {
  const quantity = typedQuantity(typed);
  const place = { start, end, numberStart };
  return quantity && { kind: "quantity", ...place, typed, quantity, isBare: false, isUnclear: false };
}
