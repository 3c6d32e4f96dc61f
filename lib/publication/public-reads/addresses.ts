import { type Locale, routing } from "@/lib/platform/i18n/routing";
import type { Format } from "../observations/export-formats";

/** Returns the address of a page in a language; Chinese has no prefix. */
export function localAddress(locale: Locale, path: string): string {
  if (locale === routing.defaultLocale) return path;
  return path === "/" ? `/${locale}` : `/${locale}${path}`;
}

export const reportAddress = (year: number) => `/reports/${year}`;
export const versionAddress = (year: number, version: string) => `/reports/${year}/versions/${version}`;
export const sectionAddress = (base: string, number: string) => `${base}/sections/${number}`;
export const figureAddress = (base: string, key: string) => `${base}/figures/${key}`;
export const indicatorAddress = (code: string) => `/indicators/${code}`;
export const seriesAddress = (code: string) => `/series/${code}`;
export const topicAddress = (code: string) => `/topics/${code}`;
/** The picture of a chart, or its rows. Chart names are those of charts.ts. */
export const chartAddress = (name: string, kind: "svg" | "png" | "csv") => `/charts/${name}.${kind}`;

/** A chart to be shown on other sites: the newest values, or those as of a version, at whose address `base` begins. */
export const embedAddress = (name: string, base = "") => `${base}/embed/${name}`;

/** Whether other sites may show the page of a url in a frame. */
export const isEmbed = (url: string): boolean =>
  /^(?:\/(?:en|zh))?(?:\/reports\/\d{4}\/versions\/[^/?]+)?\/embed\/[^/?]+(?:\?|$)/.test(url);

/** The picture that a shared link is shown with; the square one is for those who show a small one. */
export const cardAddress = (of: Card) => `/cards/${cardName(of)}.png`;

export type Card =
  | { kind: "site" | "site-square" }
  | { kind: "report" | "report-square"; year: number }
  | { kind: "section"; year: number; number: string };

function cardName(card: Card): string {
  if (card.kind === "section") return `section~${card.year}~${card.number}`;
  return "year" in card ? `${card.kind}~${card.year}` : card.kind;
}

/** Reads what `cardAddress` made, without the folder; null if it is not the name of a card. */
export function cardOfFile(file: string): Card | null {
  const [kind, first = "", second] = file.replace(/\.png$/, "").split("~");
  if (kind === "site" || kind === "site-square") return { kind };
  if (kind === "report" || kind === "report-square") return { kind, year: Number(first) };
  return kind === "section" && second !== undefined ? { kind, year: Number(first), number: second } : null;
}

/** The web font of the headings; its name tells which characters it has. */
export const fontAddress = (name: string) => `/fonts/${name}`;
export const webManifestAddress = "/site.webmanifest";

export const wholeAddress = (base: string) => `${base}/whole`;
export const dataAddress = (year: number, version: string) => `${versionAddress(year, version)}/data`;
/** The report as a PDF, in force or, given the address of a version, of that version. */
export const pdfAddress = (base: string) => `${base}/report.pdf`;
export const summaryAddress = (base: string) => `${base}/summary`;
/** How every indicator compares from year to year. */
export const comparabilityAddress = "/methods/comparability";
/** The dates of releases for calendar programs. */
export const calendarFeedAddress = "/calendar.ics";
export const updatesAddress = (base: string) => `${base}/updates`;

/** Returns the address of the Atom feed of all reports or of one year's, in Chinese; see `localAddress`. */
export const feedAddress = (year?: number) => `${year === undefined ? "" : reportAddress(year)}/feed.xml`;

/** Returns the address of the feed of one indicator, in Chinese. */
export const indicatorFeedAddress = (code: string) => `${indicatorAddress(code)}/feed.xml`;

/** Returns the address of the page on which one asks to be told by e-mail, with what is to be chosen there. */
export const subscribeAddress = (of: { report: number } | { indicator: string } | null = null) =>
  `/subscribe${of ? queryOf(of) : ""}`;

const versionDocument = (year: number, version: string) => `/api/v1${versionAddress(year, version)}`;

/** The text of a version as data, and the document that its contentHash is the SHA-256 of. */
export const textAddress = (year: number, version: string) => `${versionDocument(year, version)}/text.json`;
export const documentAddress = (year: number, version: string) =>
  `${versionDocument(year, version)}/document.json`;

/** Files of a version that are written once, when its pages are prepared. */
export const versionFiles = [
  "observations.parquet",
  "archive.zip",
  "changes.csv",
  "citation.bib",
  "citation.ris",
] as const;
export type VersionFilePath = (typeof versionFiles)[number];

export const versionFileAddress = (year: number, version: string, file: VersionFilePath) =>
  `${versionDocument(year, version)}/${file}`;

type Filter = Record<string, string | number>;

/** Returns the address of an export; without a filter, of the latest release of every year. */
export function observationsAddress(format: Format, filter: Filter = {}): string {
  return `/api/v1/observations.${format}${queryOf(filter)}`;
}

/** Returns a filter as the query of an address, with "?"; "" for none. */
export function queryOf(filter: Filter): string {
  const query = Object.entries(filter).map(([name, value]) => `${name}=${value}`);
  return query.length > 0 ? `?${query.join("&")}` : "";
}
