import type { useTranslations } from "next-intl";
import type { Office } from "@/lib/office/model";
import type { Locale } from "@/lib/platform/i18n/routing";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { PublishedValue } from "@/lib/publication/public-reads/across-years";
import { indicatorAddress, localAddress } from "@/lib/publication/public-reads/addresses";
import type { Panel } from "@/lib/publication/public-reads/chart-panels";
import type { Chart } from "@/lib/publication/public-reads/charts";
import { formatUnits } from "../format/format-unit";
import { joined } from "../format/join-notes";
import { pointLabel } from "../format/point-label";

/** In which words. */
export type Translations = {
  locale: Locale;
  t: ReturnType<typeof useTranslations<"picture">>;
  pages: ReturnType<typeof useTranslations<"public">>;
};

/** In whose name, for whom and from where a picture is made. `site` is the origin of its address. */
export type PictureContext = Translations & { office: Office; site: string };

/** What stands in the picture of a chart besides its numbers. */
export type ChartWords = {
  eyebrow: string;
  title: string;
  /** Of each panel. */
  headings: string[];
  notes: string;
  source: string;
  address: string;
  /** That this is a demonstration, if it is one. */
  standing: string;
  description: string;
};

export function chartWords(chart: Chart, context: PictureContext): ChartWords {
  const { office, locale, site, pages } = context;
  const point = (value: PublishedValue) =>
    pages("chart.point", { year: value.year, value: printedValue(value, locale) });
  return {
    eyebrow: office.reportName[locale],
    title: chartTitle(chart, context),
    headings: chart.panels.map((panel) => headingOf(panel, context)),
    notes: notesOf(chart, context),
    source: sourceOf(chart, context),
    address: site.replace(/^https?:\/\//, "") + localAddress(locale, indicatorAddress(chart.indicator.code)),
    standing: office.demonstration ? context.t("demo") : "",
    description: chart.timeSeries.values.map(point).join(locale === "zh" ? "；" : "; "),
  };
}

/** Returns the title of a chart: the indicator's name, and which of its series is drawn. */
export function chartTitle({ indicator, label }: Chart, { locale, t }: Omit<Translations, "pages">): string {
  const name = indicator.name[locale];
  return label ? t("of", { name, label: label[locale] }) : name;
}

function headingOf({ points, isShare, basis }: Panel, { locale, pages }: Translations): string {
  const values = points.map(({ value }) => value);
  const unit = isShare ? "%" : formatUnits(values, locale);
  return [pages(`bases.${basis}`), unit && pages("chart.unit", { unit })].filter(Boolean).join(" · ");
}

/** Returns a value as a sentence says it. */
export const printedValue = ({ figure }: PublishedValue, locale: Locale): string =>
  (locale === "en" && englishOfFigure(figure)) || figure.printed;

/** Returns what stands at a point. */
export function labelOfPoint(value: PublishedValue, locale: Locale): string {
  return pointLabel(value, locale) ?? printedValue(value, locale);
}

function notesOf({ panels }: Chart, { locale, t, pages }: Translations): string {
  const marks = panels.flatMap((panel) => panel.marks);
  const points = panels.flatMap((panel) => panel.points);
  const notes = [
    ...marks.map(({ kind, from, to, notes }) =>
      pages(`chart.${kind}`, { from, to, note: joined(notes, locale) }),
    ),
    ...(new Set(panels.map(({ basis }) => basis)).size > 1 ? [pages("chart.panels")] : []),
    ...(points.some(({ open }) => open !== null) ? [t("hollow")] : []),
    ...(points.some(({ low, high }) => low < high) ? [t("range")] : []),
  ];
  // Both panels of a series that is drawn on two axes have its marks.
  return [...new Set(notes)].join(locale === "zh" ? "" : " ");
}

/** Returns from which versions of the report the values are, oldest first. */
export function versionsOf({ timeSeries }: Chart, { locale, t }: Omit<Translations, "pages">): string {
  return timeSeries.values
    .map(({ year, version }) => t("sourceYear", { year, version }))
    .join(locale === "zh" ? "、" : ", ");
}

function sourceOf(chart: Chart, context: PictureContext): string {
  const { office, locale, t } = context;
  const report = (office.shortName ?? office.reportName)[locale];
  return t("source", { report, years: versionsOf(chart, context) });
}
