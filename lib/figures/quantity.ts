/** Quantities: a number as printed, read and printed back without losing a character of meaning. */
export type { Position, Quantity } from "./quantity-shape";
export type { Scale } from "./scale";
export type { Qualifier } from "./qualifier";
export { parseQuantity } from "./parse-quantity";
export { printQuantity } from "./print-quantity";
export { decimalOf, decimalEndOf, withUnit } from "./quantity-value";
export { intervalOf, roundingIntervalOf } from "./interval";
export type { Interval } from "./interval";
export { compareQuantities, sameValue } from "./compare";
export type { Comparison } from "./compare";
