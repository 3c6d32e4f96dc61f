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
} from "./addresses";
import { documents, formatNames } from "./export-formats";
import type { Release } from "./model";

/**
 * Every public address that the releases in force make, in the order in which it is prepared. A new public page has to
 * be added here: a test holds this list against the routes.
 */
export function publicPaths(releases: readonly Release[]): string[] {
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
    missingPage,
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
export const missingPage = "/missing";

/** Pages that answer to what follows the ? of their address. All others say the same whatever follows it. */
export const answeringQueries: readonly string[] = ["/compare", "/search"];

function pagesOf({ report }: Release, base: string): string[] {
  return [
    base,
    ...report.sections.map(({ number }) => sectionAddress(base, number)),
    ...Object.keys(report.figures).map((key) => figureAddress(base, key)),
  ];
}

/** The export files of whole releases; narrower ones are made when they are asked for. */
function downloads(releases: readonly Release[]): string[] {
  const years = releases.filter((release) => release.isLatest).map(({ year }) => ({ year }));
  const versions = releases.map(({ year, version }) => ({ year, version }));
  return formatNames.flatMap((format) =>
    [{}, ...years, ...versions].map((filter) => observationsAddress(format, filter)),
  );
}
