import { Feed } from "feed";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { documents } from "@/lib/publication/observations/export-formats";
import { escapeMarkup } from "./escape-markup";
import { bothLanguages, messages } from "./messages";

const maxEntries = 50;

/**
 * Returns the Atom feed (RFC 4287) of the newest releases and corrections, newest first. An entry's id is the permanent
 * address of its version and never changes.
 */
export function atomOf(site: string, releases: readonly ReleaseSummary[]): string {
  const newest = releases.toSorted((a, b) => b.releasedAt.localeCompare(a.releasedAt)).slice(0, maxEntries);
  const feed = new Feed({
    id: `${site}/`,
    title: bothLanguages(messages.feedTitle),
    link: `${site}/`,
    feedLinks: { atom: site + documents.feed },
    updated: new Date(newest[0]?.releasedAt ?? 0),
    author: { name: "Annals" },
    copyright: "",
    generator: "Annals",
  });
  for (const release of newest) feed.addItem(entryOf(site, release));
  return feed.atom1();
}

function entryOf(site: string, { year, version, title, releasedAt, note }: ReleaseSummary) {
  const link = `${site}/reports/${year}/versions/${version}`;
  return {
    id: link,
    // The `feed` package marks titles and descriptions as HTML, so plain text must be escaped once more.
    title: escapeMarkup(`${title.zh} ${version} / ${title.en} ${version}`),
    link,
    description: escapeMarkup(note || bothLanguages(messages.firstRelease)),
    date: new Date(releasedAt),
    published: new Date(releasedAt),
  };
}
