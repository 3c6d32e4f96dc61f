import { englishQuantity } from "@/lib/figures/english-quantity";
import { printQuantity } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";

const money = /元$/;

/**
 * Returns a short label for a value in a chart, without a unit that the chart's heading gives. Undefined means that the value
 * is labelled as printed.
 */
export function pointLabel({ figure }: PublishedValue, locale: Locale): string | undefined {
  if (figure.value.kind !== "quantity") return undefined;
  const { quantity } = figure.value;
  if (locale === "zh") return quantity.unit.length > 2 ? printQuantity(withoutLongUnit(quantity)) : undefined;
  return money.test(quantity.unit) ? undefined : englishQuantity(withoutLongUnit(quantity));
}

const withoutLongUnit = (quantity: Quantity): Quantity =>
  quantity.unit === "%" || quantity.qualifier === "vague" ? quantity : { ...quantity, unit: "" };
