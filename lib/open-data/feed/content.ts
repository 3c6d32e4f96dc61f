import type { useTranslations } from "next-intl";
import { englishOf } from "@/lib/figures/english-value";
import type { Locale } from "@/lib/platform/i18n/routing";
import { describeSectionChange } from "@/lib/publication/changes/describe-section-change";
import { changesValue, type FigureChange, otherAspects } from "@/lib/publication/changes/figure-changes";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import type { ReportChanges } from "@/lib/publication/changes/report-changes";
import type { ReleasedFigure } from "@/lib/publication/content/model";
import { escapeMarkup } from "../escape-markup";

export type TranslateRelease = ReturnType<typeof useTranslations<"release">>;

/** `updates` is the address of the page with all changes. */
type Wording = { locale: Locale; t: TranslateRelease; updates: string };

const maxLines = 50;

/** Returns the reason and the note of a correction, or that a version is the first, as plain text. */
export function summaryOfUpdate({ release, figures }: ReleaseUpdate, t: TranslateRelease): string {
  const reason = release.reasonClass && t(`reasonClasses.${release.reasonClass}`);
  return [reason, release.note].filter(Boolean).join(" · ") || t("updates.first", { count: figures });
}

/** Returns what a version changed as HTML: reason, note, figures from and to, wording, sections. */
export function contentOfUpdate(update: ReleaseUpdate, wording: Wording): string {
  const { release, changes, figures } = update;
  const { locale, t, updates } = wording;
  const language = locale === "zh" ? "" : ' lang="zh-CN"';
  const lines = changes ? linesOf(changes, wording) : [];
  const shown = lines.slice(0, maxLines);
  const more = lines.length - shown.length;
  return [
    ...(release.reasonClass ? [paragraph(t(`reasonClasses.${release.reasonClass}`))] : []),
    ...(release.note ? [`<p${language}>${escapeMarkup(release.note)}</p>`] : []),
    ...(changes ? [] : [paragraph(t("updates.first", { count: figures }))]),
    ...(shown.length > 0 ? [`<ul>${shown.map(item).join("")}</ul>`] : []),
    ...(more > 0 ? [paragraph(t("feed.more", { count: more }))] : []),
    `<p><a href="${escapeMarkup(updates)}">${escapeMarkup(t("updates.link"))}</a></p>`,
  ].join("\n");
}

const paragraph = (text: string) => `<p>${escapeMarkup(text)}</p>`;
const item = (text: string) => `<li>${escapeMarkup(text)}</li>`;

function linesOf(changes: ReportChanges, wording: Wording): string[] {
  const { locale, t } = wording;
  const { title, figures, sentences, sections, isReordered } = changes;
  const reworded = sentences.filter(({ isReworded }) => isReworded);
  const numbers = new Set(reworded.flatMap((sentence) => sentence.sections));
  return [
    ...figures.map((change) => lineOf(change, wording)),
    ...[...numbers].map((number) => t("feed.reworded", { section: t("updates.section", { number }) })),
    ...sections.map((change) =>
      t("feed.changed", {
        subject: t("updates.section", { number: change.number }),
        change: describeSectionChange(change, t),
      }),
    ),
    ...(title ? [t("updates.retitled", { from: title.from[locale], to: title.to[locale] })] : []),
    ...(isReordered ? [t("updates.reordered")] : []),
  ];
}

function lineOf(change: FigureChange, { locale, t }: Wording): string {
  const figure = change.later ?? change.earlier;
  const name = figure?.indicator.name[locale] ?? change.key;
  const subject = t("feed.figure", { name, section: figure?.section ?? "" });
  const others = otherAspects(change.aspects);
  const aspects = others.map((aspect) => t(`aspects.${aspect}`)).join(t("updates.listed"));
  const also = others.length > 0 ? [t("updates.also", { aspects })] : [];
  const [from, to] = [change.earlier, change.later].map((each) => printedIn(locale, each, t));
  const value = changesValue(change) ? `${from} → ${to}` : t("updates.sameValue");
  return t("feed.changed", { subject, change: [value, ...also].join(" · ") });
}

/** Prints a value; in English together with how it is printed in the report. */
function printedIn(locale: Locale, figure: ReleasedFigure | null, t: TranslateRelease): string {
  if (!figure) return t("updates.notThere");
  const english = locale === "en" ? englishOf(figure.value) : null;
  return english && english !== figure.printed ? `${english} (${figure.printed})` : figure.printed;
}
