import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReleaseContext } from "@/components/public/site/release-context";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedFigure, ReleasedSection, ReleaseSummary } from "@/lib/publication/content/model";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import {
  type Card,
  cardAddress,
  chartAddress,
  figureAddress,
  reportAddress,
  sectionAddress,
  summaryAddress,
  wholeAddress,
} from "@/lib/publication/public-reads/addresses";
import { chartOfValue } from "@/lib/publication/public-reads/charts";
import { pageMetadata } from "./page-metadata";
import type { LoadedFigure } from "./release-context";

/** The version in force is published at two addresses; the one without a version is canonical. */
const canonicalBase = ({ release, base }: ReleaseContext) =>
  release.isLatest ? reportAddress(release.year) : base;

async function commonParts(
  { release, base }: ReleaseContext,
  { year, version }: Pick<ReleaseSummary, "year" | "version"> = release,
) {
  const locale = await getLocale();
  const t = await getTranslations("public");
  const report =
    base === reportAddress(year)
      ? t("release.report", { year })
      : t("release.reportVersion", { year, version });
  return { locale, t, report, common: { title: release.title[locale], year, version } };
}

/** Of a superseded version the card says no more than the site's: pictures are of what is in force. */
const cardIn = ({ release, base }: ReleaseContext, card: Card): string =>
  cardAddress(base === reportAddress(release.year) || release.isLatest ? card : { kind: "site" });

export async function reportMetadata(context: ReleaseContext) {
  const { t, report, common } = await commonParts(context);
  return pageMetadata({
    report: context.release,
    path: context.base,
    canonical: canonicalBase(context),
    title: report,
    description: t("report.description", common),
    card: cardIn(context, { kind: "report", year: common.year }),
  });
}

export async function wholeMetadata(context: ReleaseContext) {
  const { t, report, common } = await commonParts(context);
  return pageMetadata({
    report: context.release,
    path: wholeAddress(context.base),
    canonical: wholeAddress(canonicalBase(context)),
    title: `${t("whole.title")} · ${report}`,
    description: t("whole.description", common),
    card: cardIn(context, { kind: "report", year: common.year }),
  });
}

export async function summaryMetadata(context: ReleaseContext) {
  const { report, common } = await commonParts(context);
  const t = await getTranslations("summary");
  return pageMetadata({
    report: context.release,
    path: summaryAddress(context.base),
    canonical: summaryAddress(canonicalBase(context)),
    title: `${t("title")} · ${report}`,
    description: t("description", common),
  });
}

export async function sectionMetadata(context: ReleaseContext, { number, title }: ReleasedSection) {
  const { locale, t, report, common } = await commonParts(context);
  return pageMetadata({
    report: context.release,
    path: sectionAddress(context.base, number),
    canonical: sectionAddress(canonicalBase(context), number),
    title: `${number} ${title[locale]} · ${report}`,
    description: t("section.description", { ...common, number, section: title[locale] }),
    card: cardIn(context, { kind: "section", year: common.year, number }),
  });
}

export async function figureMetadata({
  context,
  origin,
  figure,
}: Pick<LoadedFigure, "context" | "origin" | "figure">) {
  const { key, indicator, printed } = figure;
  const { locale, t, report, common } = await commonParts(context, origin);
  const name = indicator.name[locale];
  const shown = (locale === "en" && englishOfFigure(figure)) || printed;
  return pageMetadata({
    report: context.release,
    path: figureAddress(context.base, key),
    canonical: figureAddress(canonicalBase(context), key),
    title: `${name} ${shown} · ${report}`,
    description: t("figure.description", { ...common, name }),
    card: origin.isLatest ? await figureCard(common.year, figure) : cardIn(context, { kind: "site" }),
  });
}

/** A figure is shared with the chart that it stands in, else with the card of its section. */
async function figureCard(
  year: number,
  { key, section, indicator: { code } }: ReleasedFigure,
): Promise<string> {
  const chart = chartOfValue(await acrossYearsInForce(), { year, key, code });
  return chart ? chartAddress(chart.name, "png") : cardAddress({ kind: "section", year, number: section });
}
