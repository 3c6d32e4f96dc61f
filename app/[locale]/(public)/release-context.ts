import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { ReleaseContext } from "@/components/public/site/release-context";
import { officeInForce } from "@/lib/office/reads";
import { env } from "@/lib/platform/env";
import { acrossYearsWith } from "@/lib/publication/public-reads/across-years-reads";
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
    const across = await acrossYearsWith({ ...release, base });
    const office = await officeInForce();
    const corrections = await findCorrections(release);
    return { release, base, latestVersion: latest.version, site, office, across, corrections };
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
  const versions = await findFigureVersions(context.release.year, key);
  return { context, versions, figure: figure ?? notFound() };
}
