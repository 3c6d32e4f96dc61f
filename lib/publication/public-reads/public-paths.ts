import { routing } from "@/lib/platform/i18n/routing";
import { joinYears } from "./across-years";
import {
  figureAddress,
  indicatorAddress,
  localAddress,
  observationsAddress,
  reportAddress,
  sectionAddress,
  seriesAddress,
  topicAddress,
  updatesAddress,
  versionAddress,
  wholeAddress,
} from "./addresses";
import { documents, formatNames } from "../observations/export-formats";
import type { Release } from "../content/model";

/** A release, and how many observations it has. */
type Counted = Release & { observations: number };

/**
 * Every public address that the releases in force make, in the order in which it is prepared. A new public page has to
 * be added here: a test holds this list against the routes.
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
  return [
    ...pages.flatMap((page) => routing.locales.map((locale) => localAddress(locale, page))),
    ...downloads(releases),
    ...Object.values(documents),
  ];
}

/** What is shown at an address that leads nowhere. */
export const notFoundPage = "/missing";

/** Pages that answer to what follows the ? of their address. All others say the same whatever follows it. */
export const answeringQueries: readonly string[] = ["/compare", "/search", notFoundPage];

/** Files that only answer a question or refuse it, and so are never prepared. */
export const askedOnly: readonly string[] = ["/api/[...unknown]", "/api/v1/search.json"];

function pagesOf({ report }: Release, base: string): string[] {
  return [
    base,
    wholeAddress(base),
    ...report.sections.map(({ number }) => sectionAddress(base, number)),
    ...Object.keys(report.figures).map((key) => figureAddress(base, key)),
  ];
}

/** How many observations a prepared export may hold; a larger one is written anew for each who asks. */
const most = 50_000;

/** The export files of whole releases; narrower ones are made when they are asked for. */
function downloads(releases: readonly Counted[]): string[] {
  const latest = releases.filter((release) => release.isLatest);
  const isSmall = (some: readonly Counted[]) => some.reduce((sum, one) => sum + one.observations, 0) <= most;
  const filters = [
    ...(isSmall(latest) ? [{}] : []),
    ...latest.filter((one) => isSmall([one])).map(({ year }) => ({ year })),
    ...releases.filter((one) => isSmall([one])).map(({ year, version }) => ({ year, version })),
  ];
  return formatNames.flatMap((format) => filters.map((filter) => observationsAddress(format, filter)));
}
