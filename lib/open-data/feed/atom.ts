import type { Locale } from "@/lib/platform/i18n/routing";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import {
  feedAddress,
  localAddress,
  reportAddress,
  updatesAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { escapeMarkup } from "../escape-markup";
import { licenceUrl, type Publication } from "../terms";
import { contentOfUpdate, summaryOfUpdate, type TranslateRelease } from "./content";
import { uuidOf } from "./name-based-uuid";

const maxEntries = 50;
const languages = { zh: "zh-CN", en: "en" } as const;

/** `year` is that of a feed of one report; without it, the feed has all reports. `t` is in the language of the feed. */
type Feed = Publication & { t: TranslateRelease; year?: number };

/**
 * Returns the Atom feed (RFC 4287) of the newest releases and corrections, newest first, in one language. Ids are made of the
 * release's id, or for the feed itself of the office's, so that they stay the same when the site's address changes.
 */
export function atomOf(feed: Feed, updates: readonly ReleaseUpdate[]): string {
  const { locale } = feed;
  const newest = updates
    .toSorted((a, b) => b.release.releasedAt.localeCompare(a.release.releasedAt))
    .slice(0, maxEntries);
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${languages[locale]}">`,
    ...headOf(feed, newest),
    ...newest.flatMap((update) => entryOf(feed, update)),
    "</feed>\n",
  ].join("\n");
}

function headOf(feed: Feed, [newest]: readonly ReleaseUpdate[]): string[] {
  const { site, office, locale, year, t } = feed;
  const { publisher, homepage, email, licence } = office;
  const otherLanguage = locale === "zh" ? "en" : "zh";
  const title = newest?.release.title[locale];
  const page = year === undefined ? "/" : reportAddress(year);
  return [
    `<id>urn:uuid:${uuidOf(office.uuid, "feed", locale, String(year ?? "all"))}</id>`,
    element("title", year !== undefined && title ? t("feed.report", { title }) : t("feed.title")),
    element("subtitle", t("feed.subtitle")),
    element("updated", newest?.release.releasedAt ?? new Date(0).toISOString()),
    "<author>",
    element("name", publisher[locale]),
    element("uri", homepage || `${site}/`),
    ...(email ? [element("email", email)] : []),
    "</author>",
    link("self", site + localAddress(locale, feedAddress(year)), "application/atom+xml", locale),
    link("alternate", site + localAddress(locale, page), "text/html", locale),
    link(
      "alternate",
      site + localAddress(otherLanguage, feedAddress(year)),
      "application/atom+xml",
      otherLanguage,
    ),
    element("rights", `${licence[locale]} ${licenceUrl(site, office, locale)}`),
    element("icon", `${site}/icon.svg`),
    element("generator", "Annals"),
  ];
}

function entryOf({ site, locale, t }: Feed, update: ReleaseUpdate): string[] {
  const { id, year, version, title, releasedAt, reasonClass } = update.release;
  const page = (path: string) => site + localAddress(locale, path);
  const label = reasonClass && t(`reasonClasses.${reasonClass}`);
  const updates = page(updatesAddress(reportAddress(year)));
  return [
    "<entry>",
    `<id>urn:uuid:${uuidOf(id, locale)}</id>`,
    element("title", t("feed.entry", { title: title[locale], version })),
    element("updated", releasedAt),
    element("published", releasedAt),
    link("alternate", page(versionAddress(year, version)), "text/html", locale),
    link("related", updates, "text/html", locale),
    ...(reasonClass ? [`<category term="${reasonClass}" label="${escapeMarkup(label)}"/>`] : []),
    element("summary", summaryOfUpdate(update, t)),
    `<content type="html">${escapeMarkup(contentOfUpdate(update, { locale, t, updates }))}</content>`,
    "</entry>",
  ];
}

function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`;
}

function link(rel: string, href: string, type: string, locale: Locale): string {
  return `<link rel="${rel}" type="${type}" hreflang="${languages[locale]}" href="${escapeMarkup(href)}"/>`;
}
