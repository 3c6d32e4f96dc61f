import { englishOf } from "@/lib/figures/english-value";
import type { UnitInEnglish } from "@/lib/figures/unit";
import { unitOfFigure } from "./figure-quantity";
import type { ReleasedFigure } from "./model";

/** Prints the value of a published figure in English; null for names and text, which are not translated. */
export function englishOfFigure(figure: ReleasedFigure): string | null {
  return englishOf(figure.value, unitInEnglishOf(figure));
}

/** Returns what its indicator calls the figure's unit in English; undefined for the usual name, and for another unit. */
export function unitInEnglishOf(figure: ReleasedFigure): UnitInEnglish | undefined {
  const { unit, unitInEnglish } = figure.indicator;
  return unitOfFigure(figure) === unit ? unitInEnglish : undefined;
}
