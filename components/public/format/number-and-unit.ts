import { printQuantity } from "@/lib/figures/quantity";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import type { ReleasedFigure } from "@/lib/publication/content/model";

/** Splits a printed quantity into number and unit, which have separate columns in Chinese tables. */
export function numberAndUnit(figure: ReleasedFigure): { number: string; unit: string } {
  const unit = quantityOfFigure(figure)?.unit ?? "";
  const { value, printed } = figure;
  const number = value.kind === "quantity" ? printQuantity({ ...value.quantity, unit: "" }) : printed;
  return { number, unit };
}
