import type { ReleaseSummary } from "@/lib/publication/content/model";
import { type Format, formatNames } from "@/lib/publication/observations/export-formats";
import type { PublishedIndicator } from "@/lib/publication/public-reads/across-years";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { yearPairsOf } from "@/lib/publication/public-reads/year-pairs";

/** Returns reports.json: every published report with its versions, newest first. */
export function reportsDocument(site: string, releases: readonly ReleaseSummary[]) {
  const latest = releases.filter(({ isLatest }) => isLatest);
  return {
    reports: latest.map(({ year, title, version }) => ({
      year,
      title,
      latest: version,
      url: `${site}/reports/${year}`,
      versions: releases
        .filter((release) => release.year === year)
        .map((release) => versionOf(site, release)),
    })),
  };
}

function versionOf(site: string, release: ReleaseSummary) {
  const { year, version, releasedAt, note, reasonClass, isLatest, contentHash, auditHead } = release;
  const downloads = formatNames.map((format) => [
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
    observations: Object.fromEntries(downloads) as Record<Format, string>,
    contentHash,
    auditHead,
  };
}

/** Returns indicators.json: every published indicator by code, with its meaning, how its years compare, and the reported years. */
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
    comparisons: yearPairsOf(indicator).map(({ series, earlier, later, grade, notes }) => {
      return { series: series?.code ?? null, earlier, later, grade, notes };
    }),
    years: [...new Set(values.map(({ year }) => year))].toSorted(),
    url: `${site}/indicators/${code}`,
    observations: `${site}${observationsAddress("csv", { indicator: code })}`,
  };
}
