import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import type { ReleaseSummary } from "@/lib/publication/content/model";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { type Format, formatNames } from "@/lib/publication/observations/export-formats";

/** Every report with its versions, newest first: what can be asked for. */
export function reportsDocument(site: string, releases: readonly ReleaseSummary[]) {
  const latest = releases.filter(({ isLatest }) => isLatest);
  return {
    reports: latest.map(({ year, title, version }) => ({
      year,
      title,
      latest: version,
      url: `${site}/reports/${year}`,
      versions: releases.filter((one) => one.year === year).map((one) => versionOf(site, one)),
    })),
  };
}

function versionOf(site: string, release: ReleaseSummary) {
  const { year, version, releasedAt, note, reasonClass, isLatest, contentHash, auditHead } = release;
  const takings = formatNames.map((format) => [
    format,
    site + observationsAddress(format, { year, version }),
  ]);
  return {
    version,
    isLatest,
    releasedAt,
    reason: reasonClass || null,
    note,
    url: `${site}/reports/${year}/versions/${version}`,
    observations: Object.fromEntries(takings) as Record<Format, string>,
    contentHash,
    auditHead,
  };
}

/** Every indicator by code: what it means, what breaks it, and in which years it was reported. */
export function indicatorsDocument(site: string, indicators: readonly PublishedIndicator[]) {
  const byCode = indicators.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  return { indicators: byCode.map((indicator) => indicatorOf(site, indicator)) };
}

function indicatorOf(site: string, indicator: PublishedIndicator) {
  const { code, name, kind, definition, comparability, breaks, values } = indicator;
  return {
    code,
    name,
    kind,
    definition,
    comparability,
    breaks,
    years: [...new Set(values.map(({ year }) => year))].toSorted(),
    url: `${site}/indicators/${code}`,
    observations: `${site}${observationsAddress("csv", { indicator: code })}`,
  };
}
