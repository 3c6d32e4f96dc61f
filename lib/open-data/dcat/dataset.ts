import type { Release, ReleaseSummary } from "@/lib/publication/content/model";
import { previousVersion } from "@/lib/publication/content/version";
import { type Format, offeredFormats, formats } from "@/lib/publication/observations/export-formats";
import { observationsAddress, topicAddress, versionAddress } from "@/lib/publication/public-reads/addresses";
import { describeDataset } from "../dataset-description";
import { datasetName, fileDescription } from "../messages";
import { type Publishing, referencesOf } from "./office";
import { authority, iri, isPublic, languages, text, typed } from "./terms";

export const datasetIri = (site: string, { year, version }: Pick<ReleaseSummary, "year" | "version">) =>
  site + versionAddress(year, version);
export const seriesIri = (site: string) => `${site}/reports#series`;
export const serviceIri = (site: string) => `${site}/data#api`;

/** Returns a version as a dataset with a distribution for each format. */
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
    "dcat:distribution": offeredFormats.map((format) => iri(distributionIri(site, release, format))),
  };
  return [dataset, ...offeredFormats.map((format) => distributionOf(publishing, release, format))];
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

const distributionIri = (site: string, release: ReleaseSummary, format: Format) =>
  `${datasetIri(site, release)}#${format}`;

function distributionOf(publishing: Publishing, release: ReleaseSummary, format: Format) {
  const { site } = publishing;
  const { year, version, title, releasedAt } = release;
  const file = iri(site + observationsAddress(format, { year, version }));
  const type = formats[format].split(";")[0] ?? "";
  const fileType = fileTypes[format];
  const other = { "@type": "dct:MediaTypeOrExtent", "rdfs:label": type };
  return {
    "@id": distributionIri(site, release, format),
    "@type": "dcat:Distribution",
    "dct:title": format,
    "dct:description": text(fileDescription(title, version, format)),
    "dcat:accessURL": file,
    "dcat:downloadURL": file,
    "dcat:accessService": iri(serviceIri(site)),
    "dct:format": fileType ? authority("file-type", fileType) : other,
    ...(!type.includes("/x-") && {
      "dcat:mediaType": iri(`https://www.iana.org/assignments/media-types/${type}`),
    }),
    "dct:license": referencesOf(publishing).licence,
    "dct:language": languages,
    "dct:issued": typed("dateTime", releasedAt),
    "dcatap:availability": authority("planned-availability", "STABLE"),
    "adms:status": authority("distribution-status", "COMPLETED"),
  };
}
