import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { ReleaseContext } from "@/components/public/site/release-context";
import { officeInForce } from "@/lib/office/reads";
import { env } from "@/lib/platform/env";
import type { FigureVersion } from "@/lib/publication/changes/figure-versions";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { acrossYearsAsOf } from "@/lib/publication/public-reads/across-years-as-of";
import { acrossYearsInForce } from "@/lib/publication/public-reads/across-years-reads";
import { reportAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import {
  findCorrections,
  findFigureVersions,
  findRelease,
  publishedReleases,
} from "@/lib/publication/public-reads/reads";

type Params = { year: string; version?: string };

/** The origin of permanent addresses, without a trailing slash. */
export const site = env.APP_URL?.replace(/\/$/, "") ?? `http://localhost:${env.PORT}`;

const findContext = cache(
  async (year: number, version: string | undefined): Promise<ReleaseContext | null> => {
    const release = await findRelease(year, version);
    if (!release) return null;
    const releases = release.isLatest ? [] : await publishedReleases();
    const latest = releases.find((each) => each.year === year && each.isLatest) ?? release;
    const base = version === undefined ? reportAddress(year) : versionAddress(year, version);
    // The page of a year follows the corrections of other years; that of a version keeps what it said.
    const comparison =
      version === undefined ? { across: await acrossYearsInForce() } : await acrossYearsAsOf(release);
    const office = await officeInForce();
    const corrections = await findCorrections(release);
    return { release, base, latestVersion: latest.version, site, office, ...comparison, corrections };
  },
);

/** Returns the release at an address; without a version, the one in force. Responds with 404 if there is none. */
export async function loadReleaseContext({ year, version }: Params): Promise<ReleaseContext> {
  const context = /^\d{4}$/.test(year) ? await findContext(Number(year), version) : null;
  return context ?? notFound();
}

export async function loadSection({ number, ...params }: Params & { number: string }) {
  const context = await loadReleaseContext(params);
  const section = context.release.report.sections.find((each) => each.number === number) ?? notFound();
  return { context, section };
}

export async function loadFigure({ key, ...params }: Params & { key: string }) {
  const context = await loadReleaseContext(params);
  const { figures } = context.release.report;
  const figure = Object.hasOwn(figures, key) ? figures[key] : undefined;
  const all = await findFigureVersions(context.release.year, key);
  const isFrozen = context.compared !== undefined;
  const versions = isFrozen ? upTo(context.release, all) : all;
  return { context, versions, figure: figure ?? notFound() };
}

/** Leaves out what came after a version; its page says elsewhere that there is a newer one. */
const upTo = (release: ReleaseSummary, newestFirst: FigureVersion[]): FigureVersion[] =>
  newestFirst.slice(newestFirst.findIndex((each) => each.release.id === release.id));
