import { findUnit } from "@/lib/figures/find-unit";
import type { UnitInEnglish } from "@/lib/figures/unit";
import type { Locale } from "@/lib/platform/i18n/routing";
import { unitInEnglishOf } from "@/lib/publication/content/figure-english";
import { unitOfFigure } from "@/lib/publication/content/figure-quantity";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";

/** Returns the distinct units of the values in the reader's language ("项、个"), or null if they have none. */
export function formatUnits(values: readonly PublishedValue[], locale: Locale): string | null {
  const names = unitsOf(values, locale).map(({ name }) => name);
  return names.length > 0 ? names.join(locale === "zh" ? "、" : ", ") : null;
}

/** Returns them as printed and by their names in the reader's language, each name once. */
export function unitsOf(values: readonly PublishedValue[], locale: Locale): { unit: string; name: string }[] {
  const units = values.flatMap(({ figure }) => unitIn(figure, locale));
  return units.filter(({ name }, index) => units.findIndex((other) => other.name === name) === index);
}

function unitIn(figure: ReleasedFigure, locale: Locale): { unit: string; name: string }[] {
  const unit = unitOfFigure(figure);
  const name = locale === "en" ? englishUnit(unit, unitInEnglishOf(figure)) : unit;
  return name === "" ? [] : [{ unit, name }];
}

/** Returns the English name of a unit in the plural; `name` replaces its usual one. The unit itself if it is not known. */
export function englishUnit(unit: string, name?: UnitInEnglish): string {
  const known = findUnit(unit);
  return name?.many ?? known?.enPlural ?? known?.en ?? unit;
}
