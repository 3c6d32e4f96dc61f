import { withXmlText } from "@/lib/characters/xml-characters";
import type { Release } from "@/lib/publication/content/model";
import { documents, formatNames, formats } from "@/lib/publication/observations/export-formats";
import { localAddress, observationsAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { datasetDescription, datasetName, messages } from "./messages";
import { publisher, termsUrl } from "./terms";

type Locale = "zh" | "en";

/**
 * Returns a release as a schema.org Dataset in one language: publisher, measured variables and downloads. Everything in it
 * depends on this release alone, because the page of an old version must not change when a new one is released.
 */
export function datasetOf(site: string, release: Release, locale: Locale) {
  const { year, version, title, releasedAt, note, contentHash, report } = release;
  const id = site + versionAddress(year, version);
  const url = site + localAddress(locale, versionAddress(year, version));
  return withXmlText({
    "@context": "https://schema.org",
    "@type": "Dataset",
    "@id": id,
    name: datasetName(title, version)[locale],
    description: datasetDescription(year)[locale] + (note ? ` ${note}` : ""),
    url,
    identifier: [id, `sha256:${contentHash}`],
    version,
    datePublished: releasedAt,
    dateModified: releasedAt,
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    inLanguage: ["zh-CN", "en"],
    isAccessibleForFree: true,
    license: termsUrl(site, locale),
    creator: publisher(site),
    publisher: publisher(site),
    isBasedOn: { "@type": "Report", name: title[locale], url, inLanguage: "zh-CN" },
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: messages.catalogue[locale],
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
  });
}

/** Returns each indicator once, with the unit of its first figure in the report. */
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
