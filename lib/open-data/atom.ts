import { Feed } from "feed";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { documents } from "@/lib/publication/observations/export-formats";
import { inMarkup } from "./in-markup";

const most = 50;

/** Releases and corrections as an Atom feed (RFC 4287), newest first. Its entries' ids never change. */
export function atomOf(site: string, releases: readonly ReleaseSummary[]): string {
  const newest = releases.toSorted((a, b) => b.releasedAt.localeCompare(a.releasedAt)).slice(0, most);
  const feed = new Feed({
    id: `${site}/`,
    title: "报告的发布与更正 / Releases and corrections",
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
  const first = { zh: "首次发布", en: "First release" };
  return {
    id: link,
    // The feed says that these are HTML, so that a < in a note has to be written as one.
    title: inMarkup(`${title.zh} ${version} / ${title.en} ${version}`),
    link,
    description: inMarkup(note || `${first.zh} / ${first.en}`),
    date: new Date(releasedAt),
    published: new Date(releasedAt),
  };
}
