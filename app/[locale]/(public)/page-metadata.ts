import "server-only";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import {
  type Card,
  cardAddress,
  feedAddress,
  localAddress,
  webManifestAddress,
} from "@/lib/publication/public-reads/addresses";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { site } from "./release-context";

/**
 * Paths are without the language prefix. `canonical` defaults to `path`; `title` defaults to the title of the site. `report` is
 * the release that the page belongs to, whose report has a feed of its own.
 */
type Page = {
  path: string;
  canonical?: string;
  title?: string;
  description: string;
  report?: ReleaseSummary;
  /** The feed of what the page is about, where that is no report. */
  feed?: { path: string; title: string };
  /** The picture that the page is shared with, by default the site's. */
  card?: string;
};

export async function pageMetadata({
  path,
  canonical = path,
  title,
  description,
  report,
  feed,
  card = cardAddress({ kind: "site" }),
}: Page): Promise<Metadata> {
  const locale = await getLocale();
  return {
    metadataBase: new URL(site),
    ...(title !== undefined && { title }),
    description,
    manifest: localAddress(locale, webManifestAddress),
    ...(await sharing({ title, description, card, canonical, report })),
    alternates: {
      canonical: localAddress(locale, canonical),
      languages: {
        "zh-CN": localAddress("zh", canonical),
        en: localAddress("en", canonical),
        "x-default": localAddress("zh", canonical),
      },
      types: { "application/atom+xml": await feedsOf(report, feed) },
    },
  };
}

type Shared = Pick<Page, "title" | "description" | "report"> & { card: string; canonical: string };

/** Returns what a shared link is shown with: title, text and pictures, the second of them square. */
async function sharing({ title, description, card, canonical, report }: Shared): Promise<Metadata> {
  const [locale, t] = [await getLocale(), await getTranslations("public.site")];
  const own = await getTranslations("picture");
  const named = { title: title ?? t("title"), description };
  const square: Card = report ? { kind: "report-square", year: report.year } : { kind: "site-square" };
  const alt = own("card", { title: named.title });
  const images = [
    { url: localAddress(locale, card), width: 1200, height: 630, alt },
    { url: localAddress(locale, cardAddress(square)), width: 600, height: 600, alt },
  ];
  return {
    openGraph: {
      ...{ ...named, images, type: "website", siteName: t("title") },
      ...{ url: localAddress(locale, canonical), locale: locale === "zh" ? "zh_CN" : "en_GB" },
    },
    twitter: { ...named, card: "summary_large_image", images: images.slice(0, 1) },
  };
}

/** Returns the feed of all reports and that of what the page is about, in the language of the page. */
async function feedsOf(report: ReleaseSummary | undefined, feed: Page["feed"]) {
  const [locale, t] = [await getLocale(), await getTranslations("release.feed")];
  const whole = { url: localAddress(locale, feedAddress()), title: t("title") };
  if (feed) return [whole, { url: localAddress(locale, feed.path), title: feed.title }];
  if (!report) return [whole];
  const title = t("report", { title: report.title[locale] });
  return [whole, { url: localAddress(locale, feedAddress(report.year)), title }];
}
