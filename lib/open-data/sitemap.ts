import { routing } from "@/lib/platform/i18n/routing";
import type { Release } from "@/lib/publication/content/model";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import {
  comparabilityAddress,
  dataAddress,
  figureAddress,
  indicatorAddress,
  localAddress,
  reportAddress,
  sectionAddress,
  seriesAddress,
  summaryAddress,
  topicAddress,
  updatesAddress,
  wholeAddress,
} from "@/lib/publication/public-reads/addresses";
import { aboutPaths } from "@/lib/site-texts/addresses";
import { escapeMarkup } from "./escape-markup";

type SitemapPage = { path: string; lastModified: string };

/** The maximum number of URLs in a sitemap. Source: the protocol at sitemaps.org. */
const maxUrls = 50_000;

/**
 * Returns the sitemap of all public pages at their canonical addresses, in both languages. Figure pages come last, so that
 * they are the ones cut off if a site has more pages than a sitemap may list. `textsReleasedAt` is when the newest version of the
 * site's texts was published; null if there is none.
 */
export function sitemapOf(site: string, across: AcrossYears, textsReleasedAt: string | null): string {
  const { releases } = across;
  const newest = releases
    .map(({ releasedAt }) => releasedAt)
    .toSorted()
    .at(-1);
  const joined = [
    ...["/", "/reports", "/indicators", "/series", "/topics", "/compare", "/tables", "/data", "/subscribe"],
    comparabilityAddress,
    ...[...across.indicators.keys()].map(indicatorAddress),
    ...[...across.series.keys()].map(seriesAddress),
    ...[...across.topics.keys()].map(topicAddress),
  ].map((path) => ({ path, lastModified: newest ?? "" }));
  const about = aboutPaths.map((path) => ({ path, lastModified: textsReleasedAt ?? "" }));
  const listed = [...joined, ...about, ...releases.flatMap(pagesOf), ...releases.flatMap(figuresOf)];
  const entries = listed.flatMap((page) => entriesOf(site, page)).slice(0, maxUrls);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    "</urlset>\n",
  ].join("\n");
}

function pagesOf({ year, version, releasedAt, report }: Release): SitemapPage[] {
  const base = reportAddress(year);
  const sections = report.sections.map(({ number }) => sectionAddress(base, number));
  const summary = report.summary ? [summaryAddress(base)] : [];
  const data = dataAddress(year, version);
  const pages = [base, ...summary, wholeAddress(base), updatesAddress(base), data, ...sections];
  return pages.map((path) => ({
    path,
    lastModified: releasedAt,
  }));
}

function figuresOf({ year, releasedAt, report }: Release): SitemapPage[] {
  const base = reportAddress(year);
  return Object.keys(report.figures).map((key) => ({
    path: figureAddress(base, key),
    lastModified: releasedAt,
  }));
}

function entriesOf(site: string, { path, lastModified }: SitemapPage): string[] {
  const addresses = routing.locales.map((locale) =>
    escapeMarkup(site + encodeURI(localAddress(locale, path))),
  );
  const alternates = addresses.map((address, index) => {
    const locale = routing.locales[index];
    const language = locale === "zh" ? "zh-CN" : locale;
    return `<xhtml:link rel="alternate" hreflang="${language}" href="${address}"/>`;
  });
  const lastmod = lastModified === "" ? "" : `<lastmod>${lastModified}</lastmod>`;
  return addresses.map((address) => `<url><loc>${address}</loc>${lastmod}${alternates.join("")}</url>`);
}
