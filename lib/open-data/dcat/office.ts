import { licenceUrl, type Publication } from "../terms";
import { iri, text } from "./terms";

export type Publishing = Omit<Publication, "locale">;

/** Returns the parts that all resources of the catalogue refer to, by their addresses. */
export function referencesOf({ site, office }: Publishing) {
  return {
    publisher: iri(`${site}/data#publisher`),
    creator: iri(`${site}/data#office`),
    contact: iri(`${site}/data#contact`),
    licence: iri(licenceUrl(site, office, "zh")),
    place: office.place && iri(office.placeUrl || `${site}/data#place`),
  };
}

/** Returns publisher, office, contact, licence and area as nodes. */
export function officeNodes(publishing: Publishing) {
  const { site, office } = publishing;
  const { publisher, creator, licence, place } = referencesOf(publishing);
  const type = office.publisherType && iri(`http://purl.org/adms/publishertype/${office.publisherType}`);
  const agent = { "@type": "foaf:Agent", ...(type && { "dct:type": type }) };
  const licenceTypes = licenceTypesOf(office.licenceUrl);
  return [
    {
      ...publisher,
      ...agent,
      "foaf:name": text(office.publisher),
      "foaf:homepage": iri(office.homepage || `${site}/`),
    },
    { ...creator, ...agent, "foaf:name": text(office.name) },
    contactOf(publishing),
    {
      ...licence,
      "@type": "dct:LicenseDocument",
      "dct:title": text(office.licence),
      ...(licenceTypes.length > 0 && { "dct:type": licenceTypes }),
    },
    ...(place && office.place
      ? [{ ...place, "@type": "dct:Location", "skos:prefLabel": text(office.place) }]
      : []),
  ];
}

function contactOf(publishing: Publishing) {
  const { site, office } = publishing;
  const { name, email, phone, address } = office;
  const dialled = phone.replace(/^([+\d\s()（）.-]*).*$/s, "$1").replace(/[^+\d]/g, "");
  return {
    ...referencesOf(publishing).contact,
    "@type": ["vcard:Kind", "vcard:Organization"],
    "vcard:fn": text(name),
    "vcard:hasURL": iri(`${site}/data`),
    ...(email && { "vcard:hasEmail": iri(`mailto:${email}`) }),
    ...(dialled && { "vcard:hasTelephone": iri(`tel:${dialled}`) }),
    ...(address && {
      "vcard:hasAddress": { "@type": "vcard:Address", "vcard:street-address": text(address) },
    }),
  };
}

const licenceTypes: Record<string, string> = {
  by: "Attribution",
  nc: "NonCommercialUseOnly",
  nd: "NoDerivativeWork",
  sa: "ViralEffect-ShareAlike",
  zero: "PublicDomain",
};

/** Returns the kinds of a Creative Commons licence; nothing for others, which cannot be told by their address. */
function licenceTypesOf(url: string) {
  const match = /^https?:\/\/creativecommons\.org\/(?:licenses|publicdomain)\/([a-z-]+)\//.exec(url);
  const types = (match?.[1] ?? "").split("-").flatMap((part) => licenceTypes[part] ?? []);
  return types.map((type) => iri(`http://purl.org/adms/licencetype/${type}`));
}
