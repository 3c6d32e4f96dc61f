import { withXmlText } from "@/lib/characters/xml-characters";
import type { Release } from "@/lib/publication/content/model";
import { documents } from "@/lib/publication/observations/export-formats";
import { topicAddress } from "@/lib/publication/public-reads/addresses";
import { catalogueDescription, messages } from "../messages";
import { coverageOf, datasetIri, datasetNodes, seriesIri, serviceIri } from "./dataset";
import { officeNodes, type Publishing, referencesOf } from "./office";
import { authority, context, iri, isPublic, languages, text, typed } from "./terms";

const dataThemes = iri("http://publications.europa.eu/resource/authority/data-theme");

/**
 * Returns the data catalogue by DCAT-AP 3 as JSON-LD. It lists the versions in force; superseded ones are described as well and
 * linked by `previousVersion`. `releases` are all of them, newest year first.
 */
export function catalogueOf(publishing: Publishing, releases: readonly Release[]) {
  const { site } = publishing;
  const { publisher, licence, place } = referencesOf(publishing);
  const times = timesOf(publishing, releases);
  const inForce = releases
    .filter(({ isLatest }) => isLatest)
    .map((release) => iri(datasetIri(site, release)));
  const catalogue = {
    "@id": `${site}/data#catalogue`,
    "@type": "dcat:Catalog",
    "dct:title": text(messages.catalogue),
    "dct:description": text(catalogueDescription),
    "dct:publisher": publisher,
    "dct:license": licence,
    "dct:language": languages,
    ...(place && { "dct:spatial": place }),
    ...times,
    "foaf:homepage": iri(`${site}/data`),
    "dcat:themeTaxonomy": [dataThemes, iri(`${site}/topics`)],
    "dcat:dataset": inForce,
    "dcat:service": iri(serviceIri(site)),
  };
  return withXmlText({
    "@context": context,
    "@graph": [
      catalogue,
      ...officeNodes(publishing),
      ...topicNodes(site, releases),
      serviceOf(publishing, releases),
      ...(releases.length > 0 ? [{ ...seriesOf(publishing, releases), ...times }] : []),
      ...releases.flatMap((release) => datasetNodes(publishing, release)),
    ],
  });
}

/** Returns when the first release was published, and when anything in the catalogue last changed. */
function timesOf({ office }: Publishing, releases: readonly Release[]) {
  const released = releases.map(({ releasedAt }) => releasedAt).toSorted();
  const modified = [...released, ...(office.changedAt ? [office.changedAt] : [])].toSorted().at(-1);
  return {
    ...(released[0] !== undefined && { "dct:issued": typed("dateTime", released[0]) }),
    ...(modified !== undefined && { "dct:modified": typed("dateTime", modified) }),
  };
}

function topicNodes(site: string, releases: readonly Release[]) {
  const topics = releases.toReversed().flatMap(({ report }) => report.sections.map(({ topic }) => topic));
  const names = new Map(topics.map(({ code, name }) => [code, name]));
  const scheme = {
    "@id": `${site}/topics`,
    "@type": "skos:ConceptScheme",
    "dct:title": text(messages.topics),
  };
  const concepts = [...names].map(([code, name]) => ({
    "@id": site + topicAddress(code),
    "@type": "skos:Concept",
    "skos:prefLabel": text(name),
    "skos:notation": code,
    "skos:inScheme": iri(scheme["@id"]),
  }));
  return [scheme, ...concepts];
}

function serviceOf(publishing: Publishing, releases: readonly Release[]) {
  const { site } = publishing;
  const { publisher, contact, licence } = referencesOf(publishing);
  return {
    "@id": serviceIri(site),
    "@type": "dcat:DataService",
    "dct:title": text(messages.service),
    "dct:description": text(messages.serviceDescription),
    "dcat:endpointURL": iri(`${site}/api/v1`),
    "dcat:endpointDescription": iri(site + documents.openApi),
    "dcat:servesDataset": releases.map((release) => iri(datasetIri(site, release))),
    "dcat:landingPage": iri(`${site}/data`),
    "dct:publisher": publisher,
    "dcat:contactPoint": contact,
    "dct:license": licence,
    "dct:accessRights": isPublic,
  };
}

function seriesOf(publishing: Publishing, releases: readonly Release[]) {
  const { publisher, contact } = referencesOf(publishing);
  const years = releases.map(({ year }) => year);
  return {
    "@id": seriesIri(publishing.site),
    "@type": "dcat:DatasetSeries",
    "dct:title": text(messages.series),
    "dct:description": text(catalogueDescription),
    "dct:publisher": publisher,
    "dcat:contactPoint": contact,
    "dct:accrualPeriodicity": authority("frequency", "ANNUAL"),
    ...coverageOf(publishing, [Math.min(...years), Math.max(...years)]),
  };
}
