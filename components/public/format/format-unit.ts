import { findUnit } from "@/lib/figures/find-unit";
import type { Locale } from "@/lib/platform/i18n/routing";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";

/** Returns the distinct units of the values in the reader's language ("项、个"), or null if they have none. */
export function formatUnits(values: readonly PublishedValue[], locale: Locale): string | null {
  const printed = values.flatMap(({ figure }) => quantityOfFigure(figure)?.unit || []);
  const words = printed.map((unit) => unitName(unit, locale));
  return words.length > 0 ? [...new Set(words)].join(locale === "zh" ? "、" : ", ") : null;
}

function unitName(unit: string, locale: Locale): string {
  const known = findUnit(unit);
  return locale === "en" && known ? (known.enPlural ?? known.en) : unit;
}
