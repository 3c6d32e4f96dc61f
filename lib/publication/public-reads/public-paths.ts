import { routing } from "@/lib/platform/i18n/routing";
import type { Release } from "../content/model";
import { documents, formatNames } from "../observations/export-formats";
import { joinYears } from "./across-years";
import {
  documentAddress,
  feedAddress,
  figureAddress,
  indicatorAddress,
  localAddress,
  observationsAddress,
  queryOf,
  reportAddress,
  sectionAddress,
  seriesAddress,
  textAddress,
  topicAddress,
  updatesAddress,
  versionAddress,
  wholeAddress,
} from "./addresses";
import { notFoundPage } from "./page-parameters";

type Counted = Release & { observations: number };

/**
 * Lists every public address of the releases in force, in the order in which they are prepared. A new public page has to be
 * added here; a test compares the list with the routes.
 */
export function publicPaths(releases: readonly Counted[]): string[] {
  const latest = releases.filter((release) => release.isLatest);
  const across = joinYears(latest);
  const pages = [
    "/",
    "/reports",
    "/indicators",
    "/data",
    "/series",
    "/topics",
    "/compare",
    "/search",
    notFoundPage,
    ...latest.flatMap((release) => pagesOf(release, reportAddress(release.year))),
    ...latest.map(({ year }) => updatesAddress(reportAddress(year))),
    ...[...across.indicators.keys()].map(indicatorAddress),
    ...[...across.series.keys()].map(seriesAddress),
    ...[...across.topics.keys()].map(topicAddress),
    ...releases.flatMap((release) => pagesOf(release, versionAddress(release.year, release.version))),
  ];
  const feeds = [feedAddress(), ...latest.map(({ year }) => feedAddress(year))];
  return [
    ...[...pages, ...feeds].flatMap((path) => routing.locales.map((locale) => localAddress(locale, path))),
    ...downloads(releases),
    ...releases.flatMap(({ year, version }) => [textAddress(year, version), documentAddress(year, version)]),
    ...Object.values(documents),
  ];
}

/** Routes that only answer a query, and so are never prepared. */
export const neverPrepared: readonly string[] = ["/api/[...unknown]", "/api/v1/search.json"];

function pagesOf({ report }: Release, base: string): string[] {
  return [
    base,
    wholeAddress(base),
    ...report.sections.map(({ number }) => sectionAddress(base, number)),
    ...Object.keys(report.figures).map((key) => figureAddress(base, key)),
  ];
}

/** The most observations of a prepared export; a larger one is written for each request. */
const maxObservations = 50_000;

/** Lists the exports of whole releases with their descriptions; filtered ones are written on request. */
function downloads(releases: readonly Counted[]): string[] {
  const latest = releases.filter((release) => release.isLatest);
  const isSmall = (exported: readonly Counted[]) =>
    exported.reduce((sum, { observations }) => sum + observations, 0) <= maxObservations;
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
