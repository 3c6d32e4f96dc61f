import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import type { ReleaseContext } from "@/components/public/site/release-context";
import { englishOfFigure } from "@/lib/publication/content/figure-english";
import type { ReleasedSection, ReleaseSummary } from "@/lib/publication/content/model";
import {
  figureAddress,
  reportAddress,
  sectionAddress,
  wholeAddress,
} from "@/lib/publication/public-reads/addresses";
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

export async function reportMetadata(context: ReleaseContext) {
  const { t, report, common } = await commonParts(context);
  return pageMetadata({
    report: context.release,
    path: context.base,
    canonical: canonicalBase(context),
    title: report,
    description: t("report.description", common),
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
  });
}
