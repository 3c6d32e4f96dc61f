import type { Bilingual } from "@/lib/platform/bilingual";

/** The prefixes of the catalogue. They are written out, so that a reader need not fetch anything. */
export const context = {
  adms: "http://www.w3.org/ns/adms#",
  dcat: "http://www.w3.org/ns/dcat#",
  dcatap: "http://data.europa.eu/r5r/",
  dct: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  vcard: "http://www.w3.org/2006/vcard/ns#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};

/** Returns a term of one of the controlled lists that DCAT-AP prescribes. */
export const authority = (list: string, code: string) =>
  iri(`http://publications.europa.eu/resource/authority/${list}/${code}`);

export const iri = (id: string) => ({ "@id": id });

export const text = ({ zh, en }: Bilingual) => [
  { "@value": zh, "@language": "zh" },
  { "@value": en, "@language": "en" },
];

export const typed = (type: "date" | "dateTime" | "duration", value: string) => ({
  "@type": `xsd:${type}`,
  "@value": value,
});

export const languageOf = { zh: authority("language", "ZHO"), en: authority("language", "ENG") };
export const languages = [languageOf.zh, languageOf.en];
export const isPublic = authority("access-right", "PUBLIC");
