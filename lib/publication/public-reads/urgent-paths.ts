import "server-only";
import { routing } from "@/lib/platform/i18n/routing";
import type { ReleaseSummary } from "../content/model";
import { findCorrected } from "../releases/version-changes";
import { figureAddress, localAddress, observationsAddress, reportAddress, sectionAddress } from "./addresses";

/**
 * Lists the pages that readers look at first after the newest release, the most read first: the front page, the report, the
 * sections and figures that it corrected, and the table of its year.
 */
export async function urgentPaths(releases: readonly ReleaseSummary[]): Promise<string[]> {
  const [newest] = releases.toSorted((a, b) => (a.releasedAt < b.releasedAt ? 1 : -1));
  if (!newest) return ["/"];
  const { year } = newest;
  const base = reportAddress(year);
  const corrected = await correctedBy(newest, releases);
  const pages = [
    ...["/", base],
    ...corrected.sections.map((number) => sectionAddress(base, number)),
    ...corrected.figures.map((key) => figureAddress(base, key)),
  ];
  return [
    ...pages,
    observationsAddress("csv", { year }),
    ...routing.locales
      .filter((locale) => locale !== routing.defaultLocale)
      .flatMap((locale) => pages.map((path) => localAddress(locale, path))),
  ];
}

async function correctedBy(newest: ReleaseSummary, releases: readonly ReleaseSummary[]) {
  const versions = releases.filter(({ year }) => year === newest.year);
  const at = versions.findIndex(({ id }) => id === newest.id);
  const { sections, figures } = await findCorrected(newest, versions[at + 1] ?? null);
  return { sections: [...sections.keys()], figures: figures.map(({ key }) => key) };
}
