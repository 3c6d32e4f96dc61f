import type { Quantity } from "@/lib/figures/quantity";
import { quantityIn } from "@/lib/figures/zero";
import type { ReleasedFigure } from "./model";

/** Returns the quantity of a published figure, null if it has none. A published 零 is 0 in the unit of its indicator. */
export function quantityOfFigure({ kind, value, indicator }: ReleasedFigure): Quantity | null {
  return kind === "quantity" ? quantityIn(value, indicator.unit) : null;
}
