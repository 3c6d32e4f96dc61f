import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { englishOf } from "@/lib/figures/english-value";
import type { PlacedRelease } from "@/components/public/site/placed-release";
import type { ReleasedFigure, ReleasedSection } from "@/lib/publication/content/model";
import { pageMetadata } from "./page-metadata";
import {
  figureAddress,
  reportAddress,
  sectionAddress,
  wholeAddress,
} from "@/lib/publication/public-reads/addresses";

/** Pages of the version in force are one page at two addresses: the year's own is the canonical one. */
const canonicalBase = ({ release, base }: PlacedRelease) =>
  release.isLatest ? reportAddress(release.year) : base;

async function wordsOf({ release }: PlacedRelease) {
  const locale = await getLocale();
  const t = await getTranslations("public");
  const { year, version } = release;
  const report = release.isLatest
    ? t("release.report", { year })
    : t("release.reportVersion", { year, version });
  return { locale, t, report, common: { title: release.title[locale], year, version } };
}

export async function reportMetadata(placed: PlacedRelease) {
  const { t, report, common } = await wordsOf(placed);
  return pageMetadata({
    path: placed.base,
    canonical: canonicalBase(placed),
    title: report,
    description: t("report.description", common),
  });
}

export async function wholeMetadata(placed: PlacedRelease) {
  const { t, report, common } = await wordsOf(placed);
  return pageMetadata({
    path: wholeAddress(placed.base),
    canonical: wholeAddress(canonicalBase(placed)),
    title: `${t("whole.title")} · ${report}`,
    description: t("whole.description", common),
  });
}

export async function sectionMetadata(placed: PlacedRelease, { number, title }: ReleasedSection) {
  const { locale, t, report, common } = await wordsOf(placed);
  return pageMetadata({
    path: sectionAddress(placed.base, number),
    canonical: sectionAddress(canonicalBase(placed), number),
    title: `${number} ${title[locale]} · ${report}`,
    description: t("section.description", { ...common, number, section: title[locale] }),
  });
}

export async function figureMetadata(placed: PlacedRelease, figure: ReleasedFigure) {
  const { key, indicator, printed, value } = figure;
  const { locale, t, report, common } = await wordsOf(placed);
  const name = indicator.name[locale];
  const said = (locale === "en" && englishOf(value)) || printed;
  return pageMetadata({
    path: figureAddress(placed.base, key),
    canonical: figureAddress(canonicalBase(placed), key),
    title: `${name} ${said} · ${report}`,
    description: t("figure.description", { ...common, name }),
  });
}
