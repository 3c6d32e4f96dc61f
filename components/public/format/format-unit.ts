import { findUnit } from "@/lib/figures/find-unit";
import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Locale } from "@/lib/platform/i18n/routing";
import { unitInEnglishOf } from "@/lib/publication/content/figure-english";
import { unitOfFigure } from "@/lib/publication/content/figure-quantity";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";

/** Returns the distinct units of the values in the reader's language ("项、个"), or null if they have none. */
export function formatUnits(values: readonly PublishedValue[], locale: Locale): string | null {
  const words = values.flatMap(({ figure }) => unitName(figure, locale) || []);
  return words.length > 0 ? [...new Set(words)].join(locale === "zh" ? "、" : ", ") : null;
}

function unitName(figure: ReleasedFigure, locale: Locale): string {
  const unit = unitOfFigure(figure);
  return locale === "en" ? englishUnit(unit, unitInEnglishOf(figure)) : unit;
}

/** Returns the English name of a unit in the plural; `name` replaces its usual one. The unit itself if it is not known. */
export function englishUnit(unit: string, name?: UnitInEnglish): string {
  const known = findUnit(unit);
  return name?.many ?? known?.enPlural ?? known?.en ?? unit;
}
