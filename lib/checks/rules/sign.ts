import { measureOf } from "@/lib/figures/compare";
import { compare } from "@/lib/figures/decimal";
import { isIncreaseLead } from "@/lib/figures/lead";
import { decimalEndOf, decimalOf, type Quantity } from "@/lib/figures/quantity";
import type { Bilingual } from "@/lib/platform/bilingual";
import { comparedOf } from "../compared";
import type { FieldSubject } from "../input";
import { messages } from "../messages";

/**
 * Reports a change of sign against the last report, and a number below zero of what is counted or measured (−5批, a share of
 * −5%). Null for a fall that is stated in words (下降5%), for percentage points, and for the growth of a figure.
 */
export function sign({ field }: FieldSubject): Bilingual | null {
  const compared = comparedOf(field);
  const now = field.value?.kind === "quantity" ? field.value.quantity : null;
  if (compared && signOf(compared.now) * signOf(compared.before) < 0)
    return messages.signChanged(field.printed, compared.previous);
  const isOdd = now?.sign === "-" && signOf(now) < 0 && !isDifference(now) && !isGrowth(field.name, now);
  return isOdd ? messages.belowZero(field.printed) : null;
}

function signOf(quantity: Quantity): number {
  const value = decimalOf(quantity) ?? "0";
  return compare(value, "0") || compare(decimalEndOf(quantity) ?? "0", "0");
}

function isDifference(quantity: Quantity): boolean {
  return measureOf(quantity) === "percentage_point";
}

function isGrowth({ zh, en }: Bilingual, { lead }: Quantity): boolean {
  return isIncreaseLead(lead) || /增长|增幅|增速|同比|环比|变化|变动/.test(zh) || /growth|change/i.test(en);
}
