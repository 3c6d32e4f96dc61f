import { measureOf } from "@/lib/figures/compare";
import type { Quantity } from "@/lib/figures/quantity";
import { quantityIn } from "@/lib/figures/zero";
import type { ReleasedFigure } from "./model";

/** Returns the quantity of a published figure, null if it has none. A published 零 is 0 in the unit of its indicator. */
export function quantityOfFigure({ kind, value, indicator }: ReleasedFigure): Quantity | null {
  return kind === "quantity" ? quantityIn(value, indicator.unit) : null;
}

/** Returns the unit of a figure, "" if none. A count printed without a measure word (四大功能区) has that of its indicator. */
export function unitOfFigure(figure: ReleasedFigure): string {
  const quantity = quantityOfFigure(figure);
  if (!quantity) return "";
  return measureOf(quantity) === "" ? (figure.indicator.unit ?? "") : quantity.unit;
}
