import "server-only";
import { notFound } from "next/navigation";
import { cache } from "react";
import type { PlacedRelease } from "@/components/public/site/placed-release";
import { env } from "@/lib/platform/env";
import { acrossYearsWith } from "@/lib/publication/public-reads/across-years-reads";
import { findFigureVersions, findRelease, publishedReleases } from "@/lib/publication/public-reads/reads";
import { reportAddress, versionAddress } from "@/lib/publication/public-reads/addresses";

type Asked = { year: string; version?: string };

/** Where permanent addresses begin. */
export const site = env.APP_URL?.replace(/\/$/, "") ?? `http://localhost:${env.PORT}`;

const place = cache(async (year: number, version: string | undefined): Promise<PlacedRelease | null> => {
  const release = await findRelease(year, version);
  if (!release) return null;
  const releases = release.isLatest ? [] : await publishedReleases();
  const latest = releases.find((each) => each.year === year && each.isLatest) ?? release;
  const base = version === undefined ? reportAddress(year) : versionAddress(year, version);
  const across = await acrossYearsWith({ ...release, base });
  return { release, base, latestVersion: latest.version, site, across };
});

/** The release an address asks for; without a version, the one in force. Answers 404 when there is none. */
export async function placedRelease({ year, version }: Asked): Promise<PlacedRelease> {
  const placed = /^\d{4}$/.test(year) ? await place(Number(year), version) : null;
  return placed ?? notFound();
}

export async function placedSection({ number, ...asked }: Asked & { number: string }) {
  const placed = await placedRelease(asked);
  const section = placed.release.report.sections.find((each) => each.number === number) ?? notFound();
  return { placed, section };
}

export async function placedFigure({ key, ...asked }: Asked & { key: string }) {
  const placed = await placedRelease(asked);
  const { figures } = placed.release.report;
  const figure = Object.hasOwn(figures, key) ? figures[key] : undefined;
  const versions = await findFigureVersions(placed.release.year, key);
  return { placed, versions, figure: figure ?? notFound() };
}
