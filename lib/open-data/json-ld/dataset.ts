import { withXmlText } from "@/lib/characters/xml-characters";
import { quantityOfFigure } from "@/lib/publication/content/figure-quantity";
import { type Locale, routing } from "@/lib/platform/i18n/routing";
import type { Release, ReleasedFigure, ReleasedSection } from "@/lib/publication/content/model";
import { previousVersion } from "@/lib/publication/content/version";
import { documents, offeredFormats, formats } from "@/lib/publication/observations/export-formats";
import {
  localAddress,
  observationsAddress,
  pdfAddress,
  sectionAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { describeDataset, figuresOf } from "../dataset-description";
import { catalogueDescription, datasetName, messages } from "../messages";
import { licenceUrl, type Publication } from "../terms";
import { coverageOf, organizationOf } from "./office";

/**
 * Returns the dataset of a version, or of one of its sections, as a schema.org Dataset in one language. It depends on this
 * release and the office's record alone, because the page of an old version must not change when a new one is released.
 */
export function datasetOf(publication: Publication, release: Release, section?: ReleasedSection) {
  const { site, office, locale } = publication;
  const { year, version, title, contentHash } = release;
  const whole = site + versionAddress(year, version);
  const url = site + localAddress(locale, versionAddress(year, version));
  const filter = { year, version, ...(section && { section: section.number }) };
  const before = previousVersion(version);
  const report = { "@type": "Report", name: title[locale], url, inLanguage: "zh-CN" };
  return withXmlText({
    "@context": "https://schema.org",
    ...summaryOf(publication, release, section),
    ...(section
      ? { isPartOf: whole }
      : { identifier: [whole, `urn:uuid:${release.id}`, `sha256:${contentHash}`] }),
    inLanguage: ["zh-CN", "en"],
    creator: organizationOf(publication, "name"),
    publisher: organizationOf(publication, "publisher"),
    isBasedOn: [report, ...(before ? [site + versionAddress(year, before)] : [])],
    includedInDataCatalog: {
      "@type": "DataCatalog",
      name: messages.catalogue[locale],
      description: catalogueDescription[locale],
      url: site + localAddress(locale, "/data"),
      license: licenceUrl(site, office, locale),
    },
    keywords: keywordsOf(release, locale, section),
    variableMeasured: variablesOf(figuresOf(release, section), locale),
    distribution: [
      ...offeredFormats.map((format) => ({
        "@type": "DataDownload",
        name: format as string,
        encodingFormat: formats[format].split(";")[0],
        contentUrl: site + observationsAddress(format, filter),
      })),
      ...(section ? [] : volumesOf(site, release)),
    ],
    subjectOf: { "@type": "WebAPI", name: "OpenAPI 3.1", url: site + documents.openApi },
  });
}

const volumesOf = (site: string, { year, version }: Release) =>
  routing.locales.map((locale) => ({
    "@type": "DataDownload",
    name: "pdf",
    inLanguage: locale === "zh" ? "zh-CN" : "en",
    encodingFormat: "application/pdf",
    contentUrl: site + localAddress(locale, pdfAddress(versionAddress(year, version))),
  }));

/** Returns the properties of a dataset that are also given where it is only mentioned. */
function summaryOf(publication: Publication, release: Release, section?: ReleasedSection) {
  const { site, office, locale } = publication;
  const { year, version, title, releasedAt } = release;
  const whole = versionAddress(year, version);
  const path = section ? sectionAddress(whole, section.number) : whole;
  const name = datasetName(title, version, section);
  return {
    "@type": "Dataset",
    "@id": site + path,
    name: name[locale],
    alternateName: name[locale === "zh" ? "en" : "zh"],
    description: describeDataset(release, section)[locale],
    url: site + localAddress(locale, path),
    version,
    datePublished: releasedAt,
    dateModified: releasedAt,
    temporalCoverage: `${year}-01-01/${year}-12-31`,
    ...coverageOf(publication),
    license: licenceUrl(site, office, locale),
    isAccessibleForFree: true,
  };
}

/** Returns the catalogue of all datasets in force, newest first, as a schema.org DataCatalog in one language. */
export function dataCatalogOf(publication: Publication, releases: readonly Release[]) {
  const { site, office, locale } = publication;
  const creator = organizationOf(publication, "name");
  return {
    "@context": "https://schema.org",
    "@type": "DataCatalog",
    "@id": `${site}/data`,
    name: messages.catalogue[locale],
    description: catalogueDescription[locale],
    url: site + localAddress(locale, "/data"),
    inLanguage: ["zh-CN", "en"],
    creator,
    publisher: organizationOf(publication, "publisher"),
    ...coverageOf(publication),
    license: licenceUrl(site, office, locale),
    isAccessibleForFree: true,
    dataset: releases.map((release) => ({ ...summaryOf(publication, release), creator })),
  };
}

function keywordsOf({ report }: Release, locale: Locale, section?: ReleasedSection): string[] {
  const sections = section ? [section] : report.sections;
  return [...new Set(sections.map(({ topic }) => topic.name[locale]))];
}

/** Returns each indicator once, with the unit of its first figure in the report. */
function variablesOf(inPrint: readonly ReleasedFigure[], locale: Locale) {
  const figures = inPrint.toReversed();
  const first = new Map(figures.map((figure) => [figure.indicator.code, figure]));
  return [...first.values()].toReversed().map((figure) => {
    const unit = quantityOfFigure(figure)?.unit;
    return {
      "@type": "PropertyValue",
      name: figure.indicator.name[locale],
      propertyID: figure.indicator.code,
      ...(unit && { unitText: unit }),
    };
  });
}
