import type { Release } from "@/lib/publication/content/model";
import { localAddress, observationsAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { documents, formatNames, formats } from "@/lib/publication/observations/export-formats";
import { publisher, termsOf } from "./terms";

type Locale = "zh" | "en";

/**
 * A release as a schema.org Dataset, in one language: whose it is, what it measures, and where it is taken. It says nothing
 * that changes with what is released later: an old version stays as it was.
 */
export function datasetOf(site: string, release: Release, locale: Locale) {
  const { year, version, title, releasedAt, note, contentHash, report } = release;
  const id = site + versionAddress(year, version);
  const url = site + localAddress(locale, versionAddress(year, version));
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": id,
    name: names[locale](title[locale], version),
    description: descriptions[locale](year) + (note ? ` ${note}` : ""),
    url,
    identifier: [id, `sha256:${contentHash}`],
    version,
    datePublished: releasedAt,
    dateModified: releasedAt,
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    inLanguage: ["zh-CN", "en"],
    isAccessibleForFree: true,
    license: termsOf(site, locale),
    creator: publisher(site),
    publisher: publisher(site),
    isBasedOn: { "@type": "Report", name: title[locale], url, inLanguage: "zh-CN" },
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: catalogues[locale],
      url: site + localAddress(locale, "/data"),
    },
    keywords: [...new Set(report.sections.map(({ topic }) => topic.name[locale]))],
    variableMeasured: variablesOf(release, locale),
    distribution: formatNames.map((format) => ({
      "@type": "DataDownload",
      name: format,
      encodingFormat: formats[format].split(";")[0],
      contentUrl: site + observationsAddress(format, { year, version }),
    })),
    subjectOf: { "@type": "WebAPI", name: "OpenAPI 3.1", url: site + documents.openApi },
  };
}

/** Each indicator once, with the unit its first figure is printed in. */
function variablesOf({ report }: Release, locale: Locale) {
  const figures = Object.values(report.figures).toReversed();
  const first = new Map(figures.map((figure) => [figure.indicator.code, figure]));
  return [...first.values()].toReversed().map(({ indicator, value }) => ({
    "@type": "PropertyValue",
    name: indicator.name[locale],
    propertyID: indicator.code,
    ...(value.kind === "quantity" && value.quantity.unit !== "" && { unitText: value.quantity.unit }),
  }));
}

const names = {
  zh: (title: string, version: string) => `${title} ${version} 观测值`,
  en: (title: string, version: string) => `${title} ${version}: observations`,
};
const catalogues = { zh: "已发布报告的数据", en: "Data of the published reports" };

const descriptions = {
  zh: (year: number) => `${year}年度报告的全部数字，一行一个，连同口径、时期、来源和批准时间。`,
  en: (year: number) =>
    `Every figure of the ${year} report, one a row, with its basis, period, source and time of approval.`,
};
