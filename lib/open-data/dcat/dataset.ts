import type { Bilingual } from "@/lib/platform/bilingual";
import { routing } from "@/lib/platform/i18n/routing";
import type { Release, ReleaseSummary } from "@/lib/publication/content/model";
import { previousVersion } from "@/lib/publication/content/version";
import { type Format, offeredFormats, formats } from "@/lib/publication/observations/export-formats";
import {
  localAddress,
  observationsAddress,
  pdfAddress,
  topicAddress,
  versionAddress,
} from "@/lib/publication/public-reads/addresses";
import { describeDataset } from "../dataset-description";
import { datasetName, fileDescription, volumeDescription } from "../messages";
import { type Publishing, referencesOf } from "./office";
import { authority, iri, isPublic, languageOf, languages, text, typed } from "./terms";

export const datasetIri = (site: string, { year, version }: Pick<ReleaseSummary, "year" | "version">) =>
  site + versionAddress(year, version);
export const seriesIri = (site: string) => `${site}/reports#series`;
export const serviceIri = (site: string) => `${site}/data#api`;

/** Returns a version as a dataset with a distribution for each format, and for its PDF in each language. */
export function datasetNodes(publishing: Publishing, release: Release) {
  const { site } = publishing;
  const { year, version, title, releasedAt, note, id } = release;
  const { publisher, creator, contact } = referencesOf(publishing);
  const before = previousVersion(version);
  const dataset = {
    "@id": datasetIri(site, release),
    "@type": "dcat:Dataset",
    "dct:title": text(datasetName(title, version)),
    "dct:description": text(describeDataset(release)),
    "dct:identifier": `urn:uuid:${id}`,
    "dcat:version": version,
    ...(note && { "adms:versionNotes": { "@value": note, "@language": "zh" } }),
    ...(before && { "dcat:previousVersion": iri(datasetIri(site, { year, version: before })) }),
    "dcat:inSeries": iri(seriesIri(site)),
    "dct:issued": typed("dateTime", releasedAt),
    "dct:modified": typed("dateTime", releasedAt),
    "dct:publisher": publisher,
    "dct:creator": creator,
    "dcat:contactPoint": contact,
    "dct:language": languages,
    "dct:accessRights": isPublic,
    "dct:accrualPeriodicity": authority("frequency", "IRREG"),
    ...coverageOf(publishing, [year, year]),
    "dcat:landingPage": iri(datasetIri(site, release)),
    "foaf:page": iri(`${site}/data`),
    ...subjectsOf(publishing, release),
    "dcat:distribution": filesOf(site, release).map(({ name }) => iri(distributionIri(site, release, name))),
  };
  return [dataset, ...filesOf(site, release).map((file) => distributionOf(publishing, release, file))];
}

/** Returns the area of the office and the years, both included. */
export function coverageOf(publishing: Publishing, [first, last]: [number, number]) {
  const { place } = referencesOf(publishing);
  return {
    ...(place && { "dct:spatial": place }),
    "dct:temporal": {
      "@type": "dct:PeriodOfTime",
      "dcat:startDate": typed("date", `${first}-01-01`),
      "dcat:endDate": typed("date", `${last}-12-31`),
    },
    "dcat:temporalResolution": typed("duration", "P1Y"),
  };
}

/** Returns the topics of a version as themes and keywords, and the theme of the office. */
function subjectsOf({ site, office }: Publishing, { report }: Release) {
  const topics = [...new Map(report.sections.map(({ topic }) => [topic.code, topic.name]))];
  const theme = office.theme ? [authority("data-theme", office.theme)] : [];
  return {
    "dcat:theme": [...theme, ...topics.map(([code]) => iri(site + topicAddress(code)))],
    "dcat:keyword": topics.flatMap(([, name]) => text(name)),
  };
}

// The formats that the EU's list of file types has.
const fileTypes: Partial<Record<Format, string>> = { csv: "CSV", json: "JSON", xlsx: "XLSX" };

/** A file of a version, with the properties that those of its kind have. */
type DataFile = {
  name: string;
  address: string;
  type: string;
  fileType: string | undefined;
  description: Bilingual;
  more: Record<string, unknown>;
};

function filesOf(site: string, release: ReleaseSummary): DataFile[] {
  const { year, version, title } = release;
  const observations = offeredFormats.map((format) => ({
    name: format as string,
    address: site + observationsAddress(format, { year, version }),
    type: formats[format].split(";")[0] ?? "",
    fileType: fileTypes[format],
    description: fileDescription(title, version, format),
    more: { "dcat:accessService": iri(serviceIri(site)), "dct:language": languages },
  }));
  const volumes = routing.locales.map((locale) => ({
    name: locale === routing.defaultLocale ? "pdf" : `pdf-${locale}`,
    address: site + localAddress(locale, pdfAddress(versionAddress(year, version))),
    type: "application/pdf",
    fileType: "PDF",
    description: volumeDescription(title, version, locale),
    more: { "dct:language": languageOf[locale] },
  }));
  return [...observations, ...volumes];
}

const distributionIri = (site: string, release: ReleaseSummary, name: string) =>
  `${datasetIri(site, release)}#${name}`;

function distributionOf(publishing: Publishing, release: ReleaseSummary, file: DataFile) {
  const { name, address, type, fileType, description, more } = file;
  const other = { "@type": "dct:MediaTypeOrExtent", "rdfs:label": type };
  return {
    "@id": distributionIri(publishing.site, release, name),
    "@type": "dcat:Distribution",
    "dct:title": name,
    "dct:description": text(description),
    "dcat:accessURL": iri(address),
    "dcat:downloadURL": iri(address),
    "dct:format": fileType ? authority("file-type", fileType) : other,
    ...(!type.includes("/x-") && {
      "dcat:mediaType": iri(`https://www.iana.org/assignments/media-types/${type}`),
    }),
    "dct:license": referencesOf(publishing).licence,
    ...more,
    "dct:issued": typed("dateTime", release.releasedAt),
    "dcatap:availability": authority("planned-availability", "STABLE"),
    "adms:status": authority("distribution-status", "COMPLETED"),
  };
}
