import type { Quantity } from "./quantity-shape";
import type { Value } from "./value";

/**
 * Returns the quantity of a value, null if it is not one. A published 零 is one: 0 in the `unit` of its figure, and exact. The
 * other blanks are not.
 */
export function quantityIn(value: Value, unit = ""): Quantity | null {
  if (value.kind === "quantity") return value.quantity;
  if (value.kind !== "blank" || value.blank !== "zero") return null;
  return { amount: "0", scale: "", qualifier: "exact", word: "", unit };
}
