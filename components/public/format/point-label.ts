import { englishQuantity } from "@/lib/figures/english-quantity";
import { printQuantity } from "@/lib/figures/quantity";
import type { Quantity } from "@/lib/figures/quantity";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";

const money = /元$/;

/** A value as short as it can stand at a point: long units are left to the chart's heading. Undefined: as it is. */
export function pointLabel({ figure }: PublishedValue, locale: Locale): string | undefined {
  if (figure.value.kind !== "quantity") return undefined;
  const { quantity } = figure.value;
  if (locale === "zh") return quantity.unit.length > 2 ? printQuantity(bare(quantity)) : undefined;
  return money.test(quantity.unit) ? undefined : englishQuantity(bare(quantity));
}

const bare = (quantity: Quantity): Quantity =>
  quantity.unit === "%" || quantity.qualifier === "vague" ? quantity : { ...quantity, unit: "" };
