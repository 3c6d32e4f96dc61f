import type { Bilingual } from "@/lib/platform/bilingual";
import type { Locale } from "@/lib/platform/i18n/routing";
import type { IndicatorUpdate } from "@/lib/publication/changes/indicator-updates";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import {
  feedAddress,
  indicatorAddress,
  indicatorFeedAddress,
  localAddress,
  reportAddress,
  updatesAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { escapeMarkup } from "../escape-markup";
import { licenceUrl, type Publication } from "../terms";
import type { TranslateRelease } from "./change-lines";
import { contentOfIndicatorUpdate, contentOfUpdate, summaryOfUpdate } from "./content";
import { uuidOf } from "./name-based-uuid";

const maxEntries = 50;
const languages = { zh: "zh-CN", en: "en" } as const;

/** `t` is in the language of the feed. */
type Of = Publication & { t: TranslateRelease };
/** `year` is that of a feed of one report; without it, the feed has all reports. */
type Feed = Of & { year?: number };
type IndicatorFeed = Of & { indicator: { code: string; name: Bilingual } };

/**
 * Returns the Atom feed (RFC 4287) of the newest releases and corrections, newest first, in one language. Ids are made of the
 * release's id, or for the feed itself of the office's, so that they stay the same when the site's address changes.
 */
export function atomOf(feed: Feed, updates: readonly ReleaseUpdate[]): string {
  const { locale, year, t } = feed;
  const newest = newestOf(updates);
  const title = newest[0]?.release.title[locale];
  const head = {
    name: ["feed", locale, String(year ?? "all")],
    title: year !== undefined && title ? t("feed.report", { title }) : t("feed.title"),
    page: year === undefined ? "/" : reportAddress(year),
    address: feedAddress(year),
    updated: newest[0]?.release.releasedAt,
  };
  return atom(
    feed,
    head,
    newest.map((update) => ({
      release: update.release,
      name: [],
      page: versionAddress(update.release.year, update.release.version),
      summary: summaryOfUpdate(update, t),
      content: contentOfUpdate(update, feed),
    })),
  );
}

/** Returns the Atom feed of one indicator, with an entry for each version that published values of it anew. */
export function indicatorAtomOf(feed: IndicatorFeed, updates: readonly IndicatorUpdate[]): string {
  const { locale, indicator, t } = feed;
  const { code, name } = indicator;
  const newest = newestOf(updates);
  const head = {
    name: ["feed of an indicator", locale, code],
    title: t("feed.indicator", { name: name[locale] }),
    page: indicatorAddress(code),
    address: indicatorFeedAddress(code),
    updated: newest[0]?.release.releasedAt,
  };
  return atom(
    feed,
    head,
    newest.map((update) => ({
      release: update.release,
      name: ["indicator", code],
      page: indicatorAddress(code),
      summary: summaryOfUpdate({ release: update.release, figures: update.figures.length }, t),
      content: contentOfIndicatorUpdate(update, feed),
    })),
  );
}

function newestOf<U extends { release: ReleaseSummary }>(updates: readonly U[]): U[] {
  return updates
    .toSorted((a, b) => b.release.releasedAt.localeCompare(a.release.releasedAt))
    .slice(0, maxEntries);
}

/** `name` tells the feed from others of the office; `page` and `address` are paths. */
type Head = { name: string[]; title: string; page: string; address: string; updated: string | undefined };
/** `name` tells the entry from those of the same release in other feeds. */
type Entry = { release: ReleaseSummary; name: string[]; page: string; summary: string; content: string };

function atom(feed: Of, head: Head, entries: readonly Entry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languages[feed.locale]}">`,
    ...headOf(feed, head),
    ...entries.flatMap((entry) => entryOf(feed, entry)),
    "</feed>\n",
  ].join("\n");
}

function headOf({ site, office, locale, t }: Of, { name, title, page, address, updated }: Head): string[] {
  const { publisher, homepage, email, licence } = office;
  const otherLanguage = locale === "zh" ? "en" : "zh";
  const feedLink = (rel: string, language: Locale) =>
    link(rel, site + localAddress(language, address), "application/atom+xml", language);
  return [
    `<id>urn:uuid:${uuidOf(office.uuid, ...name)}</id>`,
    element("title", title),
    element("subtitle", t("feed.subtitle")),
    element("updated", updated ?? new Date(0).toISOString()),
    "<author>",
    element("name", publisher[locale]),
    element("uri", homepage || `${site}/`),
    ...(email ? [element("email", email)] : []),
    "</author>",
    feedLink("self", locale),
    link("alternate", site + localAddress(locale, page), "text/html", locale),
    feedLink("alternate", otherLanguage),
    element("rights", `${licence[locale]} ${licenceUrl(site, office, locale)}`),
    element("icon", `${site}/icon.svg`),
    element("generator", "Annals"),
  ];
}

function entryOf({ site, locale, t }: Of, { release, name, page, summary, content }: Entry): string[] {
  const { id, year, version, title, releasedAt, reasonClass } = release;
  const addressOf = (path: string) => site + localAddress(locale, path);
  const label = reasonClass && t(`reasonClasses.${reasonClass}`);
  return [
    "<entry>",
    `<id>urn:uuid:${uuidOf(id, ...name, locale)}</id>`,
    element("title", t("feed.entry", { title: title[locale], version })),
    element("updated", releasedAt),
    element("published", releasedAt),
    link("alternate", addressOf(page), "text/html", locale),
    link("related", addressOf(updatesAddress(reportAddress(year))), "text/html", locale),
    ...(reasonClass ? [`<category term="${reasonClass}" label="${escapeMarkup(label)}"/>`] : []),
    element("summary", summary),
    `<content type="html">${escapeMarkup(content)}</content>`,
    "</entry>",
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: string, href: string, type: string, locale: Locale): string {
  return `<link rel="${rel}" type="${type}" hreflang="${languages[locale]}" href="${escapeMarkup(href)}"/>`;
}
