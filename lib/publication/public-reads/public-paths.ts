import { routing } from "@/lib/platform/i18n/routing";
import { aboutPaths, siteDocumentAddress, siteVersionAddress } from "@/lib/site-texts/addresses";
import { documents, formatNames } from "../observations/export-formats";
import {
  calendarFeedAddress,
  type Card,
  cardAddress,
  chartAddress,
  comparabilityAddress,
  dataAddress,
  documentAddress,
  embedAddress,
  feedAddress,
  figureAddress,
  indicatorAddress,
  indicatorFeedAddress,
  localAddress,
  observationsAddress,
  pdfAddress,
  queryOf,
  reportAddress,
  sectionAddress,
  seriesAddress,
  summaryAddress,
  textAddress,
  topicAddress,
  updatesAddress,
  versionAddress,
  versionFileAddress,
  versionFiles,
  webManifestAddress,
  wholeAddress,
} from "./addresses";
import { chartNames, keptCharts } from "./chart-paths";
import type { ListedRelease } from "./listed-release";
import { notFoundPage } from "./page-parameters";

/**
 * Lists every public address of the releases in force, in the order in which they are prepared, in lists of which those of one
 * version are the same each time. A new public page has to be added here; a test compares the lists with the routes. `siteVersions`
 * is how many versions of the site's texts there are.
 */
export function publicPaths(releases: readonly ListedRelease[], siteVersions = 0): (readonly string[])[] {
  const latest = releases.filter((release) => release.isLatest);
  const pages = [
    "/",
    "/reports",
    "/indicators",
    "/data",
    "/series",
    "/topics",
    "/compare",
    "/tables",
    "/search",
    "/subscribe",
    comparabilityAddress,
    ...aboutPaths,
    ...versionsUpTo(siteVersions).map(siteVersionAddress),
    notFoundPage,
  ];
  const joined = [...latest.map(({ year }) => updatesAddress(reportAddress(year))), ...acrossYears(latest)];
  // Made after the files whose sizes and checksums they show.
  const dataPages = releases.map(({ year, version }) => dataAddress(year, version));
  const indicators = new Set(latest.flatMap(({ contents }) => [...contents.indicators.keys()]));
  const feeds = [
    feedAddress(),
    calendarFeedAddress,
    ...latest.map(({ year }) => feedAddress(year)),
    ...[...indicators].map(indicatorFeedAddress),
  ];
  const charts = chartNames(latest);
  const pictures = [
    ...charts.flatMap((name) => [embedAddress(name), chartAddress(name, "svg"), chartAddress(name, "png")]),
    ...cardsOf(latest).map(cardAddress),
  ];
  const volumes = releases.flatMap(({ year, version, isLatest }) =>
    // One behind the other, as they are the same.
    [versionAddress(year, version), ...(isLatest ? [reportAddress(year)] : [])].map(pdfAddress),
  );
  const others = [
    ...[...feeds, webManifestAddress, ...pictures].flatMap(inEachLanguage),
    ...charts.map((name) => chartAddress(name, "csv")),
    ...routing.locales.flatMap((locale) => volumes.map((path) => localAddress(locale, path))),
    ...downloads(releases),
    ...releases.flatMap(({ year, version }) => [textAddress(year, version), documentAddress(year, version)]),
    ...releases.flatMap(filesOf),
    ...routing.locales.flatMap((locale) => dataPages.map((path) => localAddress(locale, path))),
    ...Object.values(documents),
    ...versionsUpTo(siteVersions).map(siteDocumentAddress),
  ];
  return [
    pages.flatMap(inEachLanguage),
    ...latest.map(pagesOfReport),
    joined.flatMap(inEachLanguage),
    ...releases.map(pagesOfVersion),
    ...keptCharts(releases).map(chartsInEachLanguage),
    others,
  ].filter((list) => list.length > 0);
}

const inEachLanguage = (path: string) => routing.locales.map((locale) => localAddress(locale, path));

/** Lists something once for what does not change, such as a version: with each correction there is one more. */
function listedOnce<V, T>(keyOf: (of: V) => object, list: (of: V) => readonly T[]) {
  const known = new WeakMap<object, readonly T[]>();
  return (of: V): readonly T[] => {
    const listed = known.get(keyOf(of)) ?? list(of);
    known.set(keyOf(of), listed);
    return listed;
  };
}

const contentsOf = ({ contents }: ListedRelease) => contents;

const pagesOfReport = listedOnce(contentsOf, (release) =>
  pagesOf(release, reportAddress(release.year)).flatMap(inEachLanguage),
);

const pagesOfVersion = listedOnce(contentsOf, (release) =>
  pagesOf(release, versionAddress(release.year, release.version)).flatMap(inEachLanguage),
);

const chartsInEachLanguage = listedOnce(
  (charts: readonly string[]) => charts,
  (charts) => charts.flatMap(inEachLanguage),
);

const versionsUpTo = (newest: number) => Array.from({ length: newest }, (_, index) => newest - index);

/** Routes that only answer a query or a mail program, and so are never prepared. */
export const neverPrepared: readonly string[] = [
  "/api/[...unknown]",
  "/api/v1/search.json",
  "/api/v1/table.csv",
  "/api/v1/table.xlsx",
  "/subscription/[token]/leave",
];

/** Lists the cards of what readers share. Indicators and figures are shared with a chart, or with the card of their section. */
function cardsOf(latest: readonly ListedRelease[]): Card[] {
  return [
    ...(["site", "site-square"] as const).map((kind) => ({ kind })),
    ...latest.flatMap(({ year, contents }) => [
      ...(["report", "report-square"] as const).map((kind) => ({ kind, year })),
      ...contents.sections.map((number) => ({ kind: "section" as const, year, number })),
    ]),
  ];
}

/** Lists the pages that join the latest releases of all years. */
function acrossYears(latest: readonly ListedRelease[]): string[] {
  const all = latest.toReversed().map(({ contents }) => contents);
  // An indicator's topic is that of its newest value, and may be a topic without sections.
  const indicators = new Map(all.flatMap((contents) => [...contents.indicators]));
  const topics = new Set([...all.flatMap((contents) => contents.topics), ...indicators.values()]);
  const series = new Set(all.flatMap((contents) => contents.series));
  return [
    ...[...indicators.keys()].map(indicatorAddress),
    ...[...series].map(seriesAddress),
    ...[...topics].map(topicAddress),
  ];
}

function pagesOf({ contents }: ListedRelease, base: string): string[] {
  return [
    base,
    ...(contents.hasSummary ? [summaryAddress(base)] : []),
    wholeAddress(base),
    ...contents.sections.map((number) => sectionAddress(base, number)),
    ...[...contents.figures.keys()].map((key) => figureAddress(base, key)),
  ];
}

/**
 * Returns addresses at which the page of another stands, by their own: a version shows a figure that it did not change as the
 * version that first published it so.
 */
export function sharedPaths(releases: readonly ListedRelease[]): Map<string, string> {
  return new Map(releases.flatMap(sharedByVersion));
}

const sharedByVersion = listedOnce(contentsOf, ({ year, version, contents }) =>
  [...contents.figures].flatMap(([key, since]) => {
    if (since === version) return [];
    const addressIn = (each: string) => figureAddress(versionAddress(year, each), key);
    return routing.locales.map(
      (locale) => [localAddress(locale, addressIn(version)), localAddress(locale, addressIn(since))] as const,
    );
  }),
);

/** The most observations of a prepared export; a larger one is written for each request. */
export const maxPreparedObservations = 50_000;

/** Lists the files of a version that no filter applies to. Those that hold all of a large one are not made. */
function filesOf({ year, version, observations }: ListedRelease): string[] {
  const isLarge = observations > maxPreparedObservations;
  const files = versionFiles.filter((file) => !isLarge || !wholeFiles.includes(file));
  return files.map((file) => versionFileAddress(year, version, file));
}

const wholeFiles: readonly string[] = ["observations.parquet", "archive.zip"];

/** Lists the exports of whole releases with their descriptions; filtered ones are written on request. */
function downloads(releases: readonly ListedRelease[]): string[] {
  const latest = releases.filter((release) => release.isLatest);
  const isSmall = (exported: readonly ListedRelease[]) =>
    exported.reduce((sum, { observations }) => sum + observations, 0) <= maxPreparedObservations;
  const filters = [
    ...(isSmall(latest) ? [{}] : []),
    ...latest.filter((release) => isSmall([release])).map(({ year }) => ({ year })),
    ...releases.filter((release) => isSmall([release])).map(({ year, version }) => ({ year, version })),
  ];
  const queries = filters.map(queryOf).filter((query) => query !== "");
  return [
    ...formatNames.flatMap((format) => filters.map((filter) => observationsAddress(format, filter))),
    ...[documents.csvw, documents.dataPackage].flatMap((path) => queries.map((query) => path + query)),
  ];
}
