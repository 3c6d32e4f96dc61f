import type { ReleaseSummary } from "@/lib/publication/content/model";
import { type Format, formatNames } from "@/lib/publication/observations/export-formats";
import {
  documentAddress,
  localAddress,
  observationsAddress,
  pdfAddress,
  textAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";

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
  const { year, version, releasedAt, note, reasonClass, isLatest, exportFormat } = release;
  const { contentHash, auditHead } = release;
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
    exportFormat,
    text: site + textAddress(year, version),
    document: site + documentAddress(year, version),
    pdf: {
      zh: site + localAddress("zh", pdfAddress(versionAddress(year, version))),
      en: site + localAddress("en", pdfAddress(versionAddress(year, version))),
    },
    contentHash,
    auditHead,
  };
}
