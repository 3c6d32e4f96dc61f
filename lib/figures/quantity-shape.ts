import type { Qualifier } from "./qualifier";
import type { Scale } from "./scale";

/** Where the qualifier's word stands when that is not its usual place: 6余万, 百余万, 50以上人, 3年多. */
export type Position = "before_scale" | "within_scale" | "before_unit" | "after_unit";

/**
 * A number as printed. The optional properties are absent, never undefined, when a quantity does without them.
 *
 * - `amount`: the numeral as printed, without thousands separators: "6", "1.05", "1/4", "十二", "1亿2000"; "" when the
 *   scale stands alone (近百个) and when there is no number (多场).
 * - `word`: the qualifier's word as printed (超, 余, 以上, 第, 首); for a vague quantity the words that stand for the number (数十).
 * - `unit`: the printed unit without its scale (元, not 万元); "" when none was typed, and the field supplies it.
 * - `lead`: words ahead of everything that leave the number exact: 达, 共计, 同比增长. A decrease (下降) makes the value negative.
 * - `end`: the far end of a range. In 1—2万 the start shares the end's scale; see `decimalOf`.
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
