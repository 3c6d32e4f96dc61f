import "server-only";
import { notFound } from "next/navigation";
import { oncePerRequest } from "@/lib/platform/http/once-per-request";
import type { ReleaseContext } from "@/components/public/site/release-context";
import { officeInForce } from "@/lib/office/reads";
import { env } from "@/lib/platform/env";
import type { FigureVersion } from "@/lib/publication/changes/figure-versions";
import type {
  Release,
  ReleasedFigure,
  ReleasedReport,
  ReleaseSummary,
} from "@/lib/publication/content/model";
import { acrossYearsAsOf } from "@/lib/publication/public-reads/across-years-as-of";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { reportAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { chartOfValue } from "@/lib/publication/public-reads/charts";
import { takenCharts, type TakenChart } from "@/lib/publication/public-reads/kept-chart-reads";
import { type Occurrence, occurrencesOf } from "@/lib/publication/public-reads/occurrences";
import {
  findCorrections,
  findFigureOrigin,
  findFigureRelease,
  findFigureVersions,
  findOccurrences,
  findRelease,
} from "@/lib/publication/public-reads/reads";
import { siteGlossary } from "@/lib/site-texts/reads";
import { untracked } from "@/lib/publication/public-reads/tracked";

type Params = { year: string; version?: string };

/** The origin of permanent addresses, without a trailing slash. */
export const site = env.APP_URL?.replace(/\/$/, "") ?? `http://localhost:${env.PORT}`;

const findContext = oncePerRequest(
  async (year: number, version: string | undefined): Promise<ReleaseContext | null> => {
    const release = await findRelease(year, version);
    if (!release) return null;
    if (version !== undefined)
      return versionContext(release, release.isLatest ? null : await findRelease(year));
    const [office, across] = [await officeInForce(), await acrossYearsInForce()];
    const corrections = await findCorrections(release);
    const base = reportAddress(year);
    const glossary = await siteGlossary();
    // A getter, since a page that does not name its version need not be made anew for the next.
    return {
      ...{ release, base, site, office, across, corrections, glossary },
      get latestVersion() {
        return release.version;
      },
    };
  },
);

/** The page of a year follows the corrections of other years; that of a version keeps what it said. */
async function versionContext(
  release: Release,
  successor: Pick<ReleaseSummary, "version"> | null,
): Promise<ReleaseContext> {
  const { year, version } = release;
  const base = versionAddress(year, version);
  const [office, comparison] = [await officeInForce(), await acrossYearsAsOf(release)];
  const corrections = await findCorrections(release);
  const latestVersion = successor?.version ?? version;
  const glossary = await siteGlossary();
  return { release, base, latestVersion, site, office, ...comparison, corrections, glossary };
}

/** Returns the release at an address; without a version, the one in force. Responds with 404 if there is none. */
export async function loadReleaseContext({ year, version }: Params): Promise<ReleaseContext> {
  const context = /^\d{4}$/.test(year) ? await findContext(Number(year), version) : null;
  return context ?? notFound();
}

/** Returns a version with what is printed of it, nothing of which a later version changes; null if there is none. */
export async function findPrintedVersion(year: number, version: string): Promise<ReleaseContext | null> {
  const release = await findRelease(year, version);
  return release && versionContext(untracked(release), null);
}

/** Returns the context of a release that has a summary. Responds with 404 if it has none. */
export async function loadSummary(params: Params): Promise<ReleaseContext> {
  const context = await loadReleaseContext(params);
  return context.release.report.summary ? context : notFound();
}

export async function loadSection({ number, ...params }: Params & { number: string }) {
  const context = await loadReleaseContext(params);
  const section = context.release.report.sections.find((each) => each.number === number) ?? notFound();
  return { context, section };
}

/** A figure with all that its page shows. `origin` is the version that first published it as it is. */
export type LoadedFigure = {
  context: ReleaseContext;
  origin: ReleaseSummary;
  figure: ReleasedFigure;
  versions: FigureVersion[];
  occurrences: readonly Occurrence[];
  /** The chart that the figure stands in, if it can be taken from this page. */
  charts: readonly TakenChart[];
};

/** Returns a figure as the latest release of a year has it. Responds with 404 if it has none. */
export async function loadFigure({ year, key }: { year: string; key: string }): Promise<LoadedFigure> {
  const context = await loadReleaseContext({ year });
  const { report, year: ofReport } = context.release;
  const figure = figureIn(report, key);
  const origin = (await findFigureRelease(ofReport, key)) ?? notFound();
  const occurrences = await findOccurrences(ofReport, key);
  const versions = await findFigureVersions(ofReport, key);
  const chart = chartOfValue(context.across, { year: ofReport, key, code: figure.indicator.code });
  const charts = await takenCharts(chart ? [chart] : []);
  return { context, origin, figure, occurrences, versions, charts };
}

/**
 * Returns a figure of a version, as the version has it that first published it so: where a later one did not change the figure, its
 * page is the same page. Responds with 404 if the version has none.
 */
export async function loadVersionFigure({
  year,
  version,
  key,
}: Required<Params> & { key: string }): Promise<LoadedFigure> {
  const found = /^\d{4}$/.test(year) ? await findFigureOrigin(Number(year), version, key) : null;
  const { release, successor } = found ?? notFound();
  const origin = { ...release, isLatest: successor === null };
  const context = await versionContext(origin, successor);
  const all = await findFigureVersions(release.year, key);
  const versions = all.slice(all.findIndex((each) => each.release.id === release.id));
  const occurrences = occurrencesOf(release.report, key);
  const figure = figureIn(release.report, key);
  // The files of a chart follow what is in force.
  return { context, origin, figure, versions, occurrences, charts: [] };
}

function figureIn({ figures }: ReleasedReport, key: string): ReleasedFigure {
  const figure = Object.hasOwn(figures, key) ? figures[key] : undefined;
  return figure ?? notFound();
}
