import type { Qualifier } from "./qualifier";
import type { Scale } from "./scale";

/** The place of a qualifier's word when unusual: 6余万, 百余万, 50以上人, 3年多. */
export type Position = "before_scale" | "within_scale" | "before_unit" | "after_unit";

/**
 * A number as printed. Optional properties are left out, never undefined.
 *
 * - `amount`: the numeral without thousands separators: "6", "1.05", "1/4", "十二", "1亿2000"; "" when the scale stands alone
 *   (近百个) and for a vague quantity.
 * - `word`: the qualifier as printed (超, 余, 以上, 第, 首); for a vague quantity, the words in place of the number (数十).
 * - `unit`: the printed unit without scale (元, not 万元); "" when none was typed and the field supplies it.
 * - `lead`: words before all else that leave the number exact: 达, 共计. A decrease (同比下降) makes the value negative.
 * - `end`: the end of a range. In 1—2万 the start shares the end's scale; see `decimalOf`.
 * - `unitTwice`: the unit is printed at both ends of a range: 30%—40%.
 */
export type Quantity = {
  amount: string;
  scale: Scale;
  qualifier: Qualifier;
  word: string;
  unit: string;
  lead?: string;
  sign?: "-" | "+";
  position?: Position;
  end?: { amount: string; scale: Scale };
  unitTwice?: true;
};
