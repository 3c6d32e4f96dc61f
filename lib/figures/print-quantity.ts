import { wordsBefore, wordsWithin } from "./qualifier";
import type { Position, Quantity } from "./quantity-shape";

/** Prints a quantity as in the report; `parseQuantity` reads it back unchanged. */
export function printQuantity(quantity: Quantity): string {
  const { lead = "", sign = "", word, unit, amount, qualifier } = quantity;
  if (qualifier === "vague") return `${lead}${word}${unit}`;
  if (qualifier === "ordinal") return `${lead}${word}${amount}${unit}`;
  const place = placeOf(quantity);
  const at = (here: Place): string => (here === place ? word : "");
  const number = `${at("before")}${sign}${numberWith(quantity)}`;
  return `${lead}${number}${at("before_unit")}${unit}${at("after_unit")}`;
}

type Place = Position | "before";

function placeOf({ word, position }: Quantity): Place {
  if (position) return position;
  if (word in wordsBefore) return "before";
  return word in wordsWithin ? "before_unit" : "after_unit";
}

function numberWith({ amount, scale, word, position, end, unit, unitTwice }: Quantity): string {
  const range = end ? `${unitTwice ? unit : ""}—${end.amount}${end.scale}` : "";
  if (position === "before_scale") return `${amount}${word}${scale}${range}`;
  if (position === "within_scale") return `${amount}${scale.slice(0, 1)}${word}${scale.slice(1)}${range}`;
  return `${amount}${scale}${range}`;
}
