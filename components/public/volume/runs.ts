import { figurePlaceholder, parseNarrative } from "@/lib/narrative/narrative";
import type { Run } from "@/lib/pdf/model";
import type { Locale } from "@/lib/platform/i18n/routing";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure, ReleasedItem } from "@/lib/publication/content/model";
import { figureInPoint } from "@/lib/publication/content/summary-text";
import { figureAddress, localAddress } from "@/lib/publication/public-reads/addresses";
import type { VolumeContext } from "./volume-context";

// A longer one may be broken: it would leave half a line empty.
const longestWhole = 14;

/** A figure as it stands at a place, linked to what explains it. */
export function figureRun(
  { context, locale }: VolumeContext,
  figure: ReleasedFigure,
  text: string = figure.printed,
): Run {
  const isWhole = figure.kind === "quantity" && [...text].length <= longestWhole;
  const href = context.site + localAddress(locale, figureAddress(context.base, figure.key));
  return { text, href, ...(isWhole && { isWhole }) };
}

/** A sentence with its figures, which is in Chinese in every language; empty if there is none of this key. */
export const sentenceRuns = (volume: VolumeContext, key: string): Run[] => pointRuns(volume, key, "zh");

/** The same of a main point, which is in the given language, as are its figures where they have a form in it. */
export function pointRuns(volume: VolumeContext, key: string, language: Locale): Run[] {
  const { figures, sentences } = volume.context.release.report;
  const wording = sentences[key];
  if (wording === undefined) return [];
  const inLanguage = (of: Locale) => (of === volume.locale ? {} : { lang: languageTags[of] });
  return parseNarrative(wording).map((part) => {
    if (part.kind === "text") return { text: part.text, ...inLanguage(language) };
    const figure = figures[part.key];
    if (!figure) return { text: figurePlaceholder, ...inLanguage(language) };
    const { printed, language: ofFigure } = figureInPoint(figure, language);
    return { ...figureRun(volume, figure, printed), ...inLanguage(ofFigure) };
  });
}

const languageTags: Record<Locale, string> = { zh: "zh-CN", en: "en" };

/** A figure outside a sentence, in English where it has an English form. */
export function standaloneRun(volume: VolumeContext, figure: ReleasedFigure): Run {
  if (volume.locale === "zh") return figureRun(volume, figure);
  const english = englishOfFigure(figure);
  return english === null
    ? { ...figureRun(volume, figure), lang: "zh-CN" }
    : figureRun(volume, figure, english);
}

/** The content of an item: a sentence or a figure by itself. */
export function itemRuns(volume: VolumeContext, { field }: ReleasedItem): Run[] {
  const figure = volume.context.release.report.figures[field];
  const sentence = sentenceRuns(volume, field);
  return sentence.length > 0 || !figure ? sentence : [standaloneRun(volume, figure)];
}
