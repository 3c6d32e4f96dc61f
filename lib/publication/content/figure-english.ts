import { englishOf } from "@/lib/figures/english-value";
import type { UnitInEnglish } from "@/lib/figures/unit";
import { unitOfFigure } from "./figure-quantity";
import type { ReleasedFigure } from "./model";
import { nameInEnglish, namesInEnglish } from "./names-in-english";

/**
 * Prints the value of a published figure in English; null for a text that the glossary does not have, and for a list of which not
 * every name is known in English.
 */
export function englishOfFigure(figure: ReleasedFigure): string | null {
  const { value } = figure;
  if (value.kind === "names") return englishList(figure, value.names.complete);
  return (
    englishOf(value, unitInEnglishOf(figure)) ??
    (value.kind === "text" ? nameInEnglish(figure, value.text) : null)
  );
}

function englishList(figure: ReleasedFigure, isComplete: boolean): string | null {
  const names = namesInEnglish(figure);
  if (names.includes(null)) return null;
  return [...names, ...(isComplete ? [] : ["and others"])].join(", ");
}

/** Returns what its indicator calls the figure's unit in English; undefined for the usual name, and for another unit. */
export function unitInEnglishOf(figure: ReleasedFigure): UnitInEnglish | undefined {
  const { unit, unitInEnglish } = figure.indicator;
  return unitOfFigure(figure) === unit ? unitInEnglish : undefined;
}
