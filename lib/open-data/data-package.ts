import type { ReleaseSummary } from "@/lib/publication/content/model";
import { observationsAddress } from "@/lib/publication/public-reads/addresses";
import { tableSchema } from "./table-schema";
import { termsUrl } from "./terms";

/** Returns the Frictionless data package: one tabular resource per published version, newest first. */
export function dataPackageOf(site: string, releases: readonly ReleaseSummary[]) {
  const [newest] = releases
    .map(({ releasedAt }) => releasedAt)
    .toSorted()
    .reverse();
  return {
    profile: "tabular-data-package",
    name: "annals-observations",
    title: "Observations of the published reports / 已发布报告的观测值",
    description:
      "Every figure of every published report, one per row. A version never changes; a correction is a new version.",
    homepage: `${site}/data`,
    licenses: [{ path: termsUrl(site, "en"), title: "Use and cite / 使用与引用" }],
    contributors: [{ title: "Annals", path: `${site}/`, role: "publisher" }],
    keywords: ["annual report", "年度报告", "statistics", "统计"],
    ...(newest !== undefined && { created: newest }),
    resources: releases.map((release) => resourceOf(site, release)),
  };
}

function resourceOf(site: string, release: ReleaseSummary) {
  const { year, version, title, releasedAt, isLatest, contentHash, auditHead } = release;
  return {
    profile: "tabular-data-resource",
    name: `observations-${year}-${version}`,
    title: `${title.en} ${version} / ${title.zh} ${version}`,
    path: `${site}${observationsAddress("csv", { year, version })}`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    sources: [{ title: title.zh, path: `${site}/reports/${year}/versions/${version}` }],
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(),
    // Not part of the Frictionless specification: the version, and the hashes that reveal a rewritten record.
    annals: { year, version, releasedAt, isLatest, contentHash, auditHead },
  };
}
