import "server-only";
import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { feedAddress, localAddress } from "@/lib/publication/public-reads/addresses";
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
};

export async function pageMetadata({
  path,
  canonical = path,
  title,
  description,
  report,
  feed,
}: Page): Promise<Metadata> {
  const locale = await getLocale();
  return {
    metadataBase: new URL(site),
    ...(title !== undefined && { title }),
    description,
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

/** Returns the feed of all reports and that of what the page is about, in the language of the page. */
async function feedsOf(report: ReleaseSummary | undefined, feed: Page["feed"]) {
  const [locale, t] = [await getLocale(), await getTranslations("release.feed")];
  const whole = { url: localAddress(locale, feedAddress()), title: t("title") };
  if (feed) return [whole, { url: localAddress(locale, feed.path), title: feed.title }];
  if (!report) return [whole];
  const title = t("report", { title: report.title[locale] });
  return [whole, { url: localAddress(locale, feedAddress(report.year)), title }];
}
