import type { ReleaseSummary } from "@/lib/publication/content/model";
import { observationsPath } from "@/lib/publication/observations/export-formats";
import { exportFormatOf } from "@/lib/publication/observations/observation-row";
import { selectionName } from "./file-name";
import { emptyTable, guardRule } from "./messages";
import type { SelectedTable } from "./selected-table";
import { tableSchema } from "./table-schema";
import { licenceUrl, type Publication } from "./terms";

/**
 * Returns the Frictionless data package of everything: the latest release of every year in one resource, then a resource for
 * each published version, newest first.
 */
export function dataPackageOf(described: Described, releases: readonly ReleaseSummary[]) {
  const { site } = described;
  const latest = tableOf(
    releases.filter(({ isLatest }) => isLatest),
    "",
  );
  const versions = releases.map((one) => tableOf([one], `?year=${one.year}&version=${one.version}`));
  return packageOf(described, releases, {
    name: "annals-observations",
    title: "Observations of the published reports / 已发布报告的观测值",
    resources: [
      { ...listedResource(site, latest), name: "annals-latest" },
      ...versions.map((table) => listedResource(site, table)),
    ],
  });
}

const tableOf = (releases: ReleaseSummary[], query: string): SelectedTable => ({
  ...{ releases, query, filter: {}, exportFormat: exportFormatOf(releases) },
});

/** Returns the data package of one filtered table. That of a version stays the same when a newer one is released. */
export function filteredPackageOf(described: Described, table: SelectedTable) {
  const name = selectionName(table.filter, table.releases);
  return packageOf(described, table.releases, {
    name,
    title: `${name}: a part of the published observations / 已发布观测值的一部分`,
    resources: [resourceOf(described.site, table)],
  });
}

/** The site that offers the data, and the office that publishes it. */
type Described = Omit<Publication, "locale">;

type Head = { name: string; title: string; resources: ReturnType<typeof resourceOf>[] };

function packageOf(
  { site, office }: Described,
  releases: readonly ReleaseSummary[],
  { name, title, resources }: Head,
) {
  const { publisher, licence, homepage, email } = office;
  const [newest] = releases
    .map(({ releasedAt }) => releasedAt)
    .toSorted()
    .reverse();
  return {
    profile: "tabular-data-package",
    name,
    title,
    description: `Every figure of a published report is one row. A version never changes; a correction is a new version. ${guardRule.en}`,
    homepage: `${site}/data`,
    licenses: [{ path: licenceUrl(site, office, "en"), title: `${licence.en} / ${licence.zh}` }],
    contributors: [
      {
        title: `${publisher.en} / ${publisher.zh}`,
        path: homepage || `${site}/`,
        ...(email && { email }),
        role: "publisher",
      },
    ],
    keywords: ["annual report", "年度报告", "statistics", "统计"],
    ...(newest !== undefined && { created: newest }),
    resources,
  };
}

/** The resource of a table in the package of everything, which says of each version whether it is the latest. */
function listedResource(site: string, table: SelectedTable) {
  const resource = resourceOf(site, table);
  const latest = table.releases.map(({ isLatest }) => isLatest);
  const annals = resource.annals.map((version, index) => ({ ...version, isLatest: latest[index] ?? false }));
  return { ...resource, annals };
}

function resourceOf(site: string, table: SelectedTable) {
  const { releases, filter, query } = table;
  return {
    profile: "tabular-data-resource",
    name: selectionName(filter, releases),
    title:
      releases.length === 0
        ? `${emptyTable.en} / ${emptyTable.zh}`
        : releases.map(({ title, version }) => `${title.en} ${version} / ${title.zh} ${version}`).join("; "),
    // The reference library for JavaScript takes a byte order mark for a part of the first column's name.
    path: site + observationsPath("plain.csv") + query,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    sources: releases.map(({ title, year, version }) => ({
      title: title.zh,
      path: `${site}/reports/${year}/versions/${version}`,
    })),
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true, header: true },
    schema: tableSchema(table),
    // Not part of the Frictionless specification: the versions, and the hashes that reveal a rewritten record.
    annals: releases.map(({ year, version, releasedAt, exportFormat, contentHash, auditHead }) => ({
      ...{ year, version, releasedAt, exportFormat, contentHash, auditHead },
    })),
  };
}
