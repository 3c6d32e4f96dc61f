import type { useTranslations } from "next-intl";
import type { Locale } from "@/lib/platform/i18n/routing";
import { describeSectionChange } from "@/lib/publication/changes/describe-section-change";
import { changesValue, type FigureChange, otherAspects } from "@/lib/publication/changes/figure-changes";
import type { IndicatorUpdate } from "@/lib/publication/changes/indicator-updates";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure, ReleaseSummary } from "@/lib/publication/content/model";
import { figureAddress, sectionAddress, versionAddress } from "@/lib/publication/public-reads/addresses";

export type TranslateRelease = ReturnType<typeof useTranslations<"release">>;

export type Wording = { locale: Locale; t: TranslateRelease };

/** A change in one line of text, with the path of what it is about in the version, if that has it. */
export type ChangeLine = { text: string; path: string | null };

/** Returns what a version changed, a line for each figure, text and section; none for a first version. */
export function changeLines({ release, changes }: ReleaseUpdate, wording: Wording): ChangeLine[] {
  if (!changes) return [];
  const { locale, t } = wording;
  const { title, figures, sentences, sections, isReordered, isSummaryChanged } = changes;
  const reworded = sentences.filter(({ isReworded }) => isReworded);
  const hasNewPoints = isSummaryChanged || reworded.some(({ isMainPoint }) => isMainPoint);
  const numbers = new Set(reworded.flatMap((sentence) => sentence.sections));
  const pathOf = (number: string) => sectionAddress(baseOf(release), number);
  return [
    ...figures.map((change) => lineOf(release, change, wording)),
    ...[...numbers].map((number) => ({
      text: t("feed.reworded", { section: t("updates.section", { number }) }),
      path: pathOf(number),
    })),
    ...sections.map((change) => ({
      text: t("feed.changed", {
        subject: t("updates.section", { number: change.number }),
        change: describeSectionChange(change, t),
      }),
      path: change.later && pathOf(change.number),
    })),
    ...(title
      ? [{ text: t("updates.retitled", { from: title.from[locale], to: title.to[locale] }), path: null }]
      : []),
    ...(hasNewPoints ? [{ text: t("updates.summaryChanged"), path: null }] : []),
    ...(isReordered ? [{ text: t("updates.reordered"), path: null }] : []),
  ];
}

/** Returns a line for each figure of an indicator that a version published anew. */
export function indicatorLines(
  { release, isFirst, figures }: IndicatorUpdate,
  wording: Wording,
): ChangeLine[] {
  const { locale, t } = wording;
  if (!isFirst) return figures.map((change) => lineOf(release, change, wording));
  return figures.map(({ key, later }) => ({
    text: t("feed.changed", {
      subject: subjectOf(later, key, wording),
      change: printedIn(locale, later, t),
    }),
    path: figureAddress(baseOf(release), key),
  }));
}

const baseOf = ({ year, version }: ReleaseSummary) => versionAddress(year, version);

function lineOf(release: ReleaseSummary, change: FigureChange, wording: Wording): ChangeLine {
  const { locale, t } = wording;
  const { key, earlier, later, aspects } = change;
  const others = otherAspects(aspects);
  const named = others.map((aspect) => t(`aspects.${aspect}`)).join(t("updates.listed"));
  const also = others.length > 0 ? [t("updates.also", { aspects: named })] : [];
  const [from, to] = [earlier, later].map((each) => printedIn(locale, each, t));
  const value = changesValue(change) ? `${from} → ${to}` : t("updates.sameValue");
  const subject = subjectOf(later ?? earlier, key, wording);
  return {
    text: t("feed.changed", { subject, change: [value, ...also].join(" · ") }),
    path: later && figureAddress(baseOf(release), key),
  };
}

/** Names a figure with its section and, as several events have the same indicators, its event. */
function subjectOf(figure: ReleasedFigure | null, key: string, { locale, t }: Wording): string {
  if (!figure) return key;
  const { indicator, series, section } = figure;
  const own = indicator.name[locale];
  const name = series ? t("feed.changed", { subject: series.name[locale], change: own }) : own;
  return t("feed.figure", { name, section });
}

/** Prints a value; in English together with how it is printed in the report. */
function printedIn(locale: Locale, figure: ReleasedFigure | null, t: TranslateRelease): string {
  if (!figure) return t("updates.notThere");
  const english = locale === "en" ? englishOfFigure(figure) : null;
  return english && english !== figure.printed ? `${english} (${figure.printed})` : figure.printed;
}
