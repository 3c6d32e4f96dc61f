import { renderNarrative } from "@/lib/narrative/narrative";
import type { Locale } from "@/lib/platform/i18n/routing";
import { englishOfFigure } from "./figure-english";
import type { ReleasedFigure, ReleasedReport } from "./model";

/** The main points as a page in a language shows them: in that language, or in the other if they are written in it alone. */
export function pointsIn({ summary }: ReleasedReport, locale: Locale): { language: Locale; keys: string[] } {
  const { zh, en } = summary?.points ?? { zh: [], en: [] };
  const language = locale === "en" ? (en.length > 0 ? "en" : "zh") : zh.length > 0 ? "zh" : "en";
  return { language, keys: language === "en" ? en : zh };
}

/** Returns a figure as a main point prints it: in English if the point is, and it has an English form. */
export function figureInPoint(
  figure: ReleasedFigure,
  language: Locale,
): { printed: string; language: Locale } {
  const english = language === "en" ? englishOfFigure(figure) : null;
  return english === null
    ? { printed: figure.printed, language: "zh" }
    : { printed: english, language: "en" };
}

/** Returns a main point as plain text. */
export function pointText({ figures, sentences }: ReleasedReport, key: string, language: Locale): string {
  return renderNarrative(sentences[key] ?? "", (figure) => {
    const found = figures[figure];
    return found ? figureInPoint(found, language).printed : null;
  });
}
