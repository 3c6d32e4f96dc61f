import type { IndicatorUpdate } from "@/lib/publication/changes/indicator-updates";
import type { ReleaseUpdate } from "@/lib/publication/changes/release-updates";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { localAddress, reportAddress, updatesAddress } from "@/lib/publication/public-reads/addresses";
import { escapeMarkup } from "../escape-markup";
import {
  type ChangeLine,
  changeLines,
  indicatorLines,
  type TranslateRelease,
  type Wording,
} from "./change-lines";

/** `site` is what the addresses of links begin with. */
type Linked = Wording & { site: string };

const maxLines = 50;

/** Returns the reason and the note of a correction, or that a version is the first, as plain text. */
export function summaryOfUpdate(
  { release, figures }: { release: ReleaseSummary; figures: number },
  t: TranslateRelease,
): string {
  const reason = release.reasonClass && t(`reasonClasses.${release.reasonClass}`);
  return [reason, release.note].filter(Boolean).join(" · ") || t("updates.first", { count: figures });
}

/** Returns what a version changed as HTML: reason, note, figures from and to, wording, sections. */
export function contentOfUpdate(update: ReleaseUpdate, wording: Linked): string {
  const first = update.changes ? [] : [wording.t("updates.first", { count: update.figures })];
  return contentOf(update.release, first, changeLines(update, wording), wording);
}

/** Returns what a version changed of one indicator in the same way. */
export function contentOfIndicatorUpdate(update: IndicatorUpdate, wording: Linked): string {
  return contentOf(update.release, [], indicatorLines(update, wording), wording);
}

function contentOf(
  release: ReleaseSummary,
  first: readonly string[],
  lines: readonly ChangeLine[],
  { site, locale, t }: Linked,
): string {
  const language = locale === "zh" ? "" : ' lang="zh-CN"';
  const shown = lines.slice(0, maxLines);
  const more = lines.length - shown.length;
  const link = (path: string, text: string) =>
    `<a href="${escapeMarkup(site + localAddress(locale, path))}">${escapeMarkup(text)}</a>`;
  const item = ({ text, path }: ChangeLine) =>
    `<li>${path === null ? escapeMarkup(text) : link(path, text)}</li>`;
  return [
    ...(release.reasonClass ? [paragraph(t(`reasonClasses.${release.reasonClass}`))] : []),
    ...(release.note ? [`<p${language}>${escapeMarkup(release.note)}</p>`] : []),
    ...first.map(paragraph),
    ...(shown.length > 0 ? [`<ul>${shown.map(item).join("")}</ul>`] : []),
    ...(more > 0 ? [paragraph(t("feed.more", { count: more }))] : []),
    `<p>${link(updatesAddress(reportAddress(release.year)), t("updates.link"))}</p>`,
  ].join("\n");
}

const paragraph = (text: string) => `<p>${escapeMarkup(text)}</p>`;
