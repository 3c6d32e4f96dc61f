import { readUnit } from "./find-unit";
import { ok, quoted, refuse } from "./parse-result";
import type { ParseResult } from "./parse-result";
import type { Quantity } from "./quantity-shape";
import { refuseUnknownUnit } from "./refuse-quantity";

const sign = /^([-+负]?)(?:CN)?[¥￥]([-+负]?)(?=\d)/;

/** Returns the text without a leading ¥; null when there is none. */
export function withoutCurrencySign(text: string): string | null {
  return sign.test(text) ? text.replace(sign, "$1$2") : null;
}

/** Gives the unit 元 to an amount typed with ¥, unless it has one: ¥1,500.00 and ¥1.05亿元. */
export function inYuan(
  typed: string,
  quantity: Quantity,
  units: readonly string[] | undefined,
): ParseResult<Quantity> {
  const unit = readUnit("元", units);
  if (unit === null) return refuseUnknownUnit("元", units);
  if (quantity.unit === "") return ok({ ...quantity, unit });
  const isMoney = quantity.unit === unit || quantity.unit === "日元";
  return isMoney ? ok(quantity) : refuse("NOT_A_QUANTITY", { typed: quoted(typed) });
}
