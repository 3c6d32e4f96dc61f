// @ts-expect-error The package brings no types.
import jsonld from "jsonld";
import { beforeAll, describe, expect, it } from "vitest";
import { bareOffice, officeOf } from "@/lib/office/office.test-data";
import type { Release } from "@/lib/publication/content/model";
import {
  releasedFigure,
  releasedReport,
  releasedSection,
} from "@/lib/publication/content/released.test-data";
import { site, summaryOf } from "../release.test-data";
import { catalogueOf } from "./catalogue";
import { context } from "./terms";

type Term = { termType: string; value: string; language?: string; datatype?: Term };
type Quad = { subject: Term; predicate: Term; object: Term };
const { toRDF } = jsonld as { toRDF: (document: unknown, options: object) => Promise<Quad[]> };

const releases: Release[] = [
  summaryOf(2023, "1.1", { note: "更正", reasonClass: "typing_error" }),
  summaryOf(2023, "1.0", { isLatest: false, releasedAt: "2024-02-01T00:00:00.000Z" }),
  summaryOf(2021, "1.0"),
].map((summary) => ({
  ...summary,
  report: releasedReport({
    sections: [releasedSection("8", ["a"])],
    figures: { a: releasedFigure("a", "1批") },
  }),
}));

const iriOf = (name: string) => {
  const [prefix = "", local = ""] = name.split(":");
  return context[prefix as keyof typeof context] + local;
};
const rdfType = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

/** Expands a catalogue to triples with a parser that is not ours. In safe mode it throws at anything that it would drop. */
function triplesOf(document: unknown): Promise<Quad[]> {
  const documentLoader = (url: string) => Promise.reject(new Error(`The catalogue needs ${url}.`));
  return toRDF(document, { safe: true, documentLoader });
}

function queries(quads: readonly Quad[]) {
  const objects = (subject: string, property: string) =>
    quads
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === iriOf(property))
      .map(({ object }) => object);
  const ofType = (type: string) =>
    quads
      .filter(({ predicate, object }) => predicate.value === rdfType && object.value === iriOf(type))
      .map(({ subject }) => subject.value);
  return { objects, ofType };
}

/** What DCAT-AP 3.0 makes mandatory, and what it recommends, of the classes that the catalogue uses. */
const mandatory: Record<string, string[]> = {
  "dcat:Catalog": ["dct:title", "dct:description", "dct:publisher"],
  "dcat:Dataset": ["dct:title", "dct:description"],
  "dcat:DatasetSeries": ["dct:title", "dct:description"],
  "dcat:Distribution": ["dcat:accessURL"],
  "dcat:DataService": ["dct:title", "dcat:endpointURL"],
  "foaf:Agent": ["foaf:name"],
  "skos:ConceptScheme": ["dct:title"],
  "skos:Concept": ["skos:prefLabel"],
  "vcard:Kind": ["vcard:fn"],
};
const recommended: Record<string, string[]> = {
  "dcat:Catalog": [
    ...["dct:issued", "dct:modified", "dct:language", "dct:license", "dct:spatial"],
    ...["dcat:themeTaxonomy", "dcat:dataset", "dcat:service", "foaf:homepage"],
  ],
  "dcat:Dataset": [
    ...["dcat:contactPoint", "dcat:distribution", "dcat:keyword", "dcat:theme"],
    ...["dct:publisher", "dct:spatial", "dct:temporal"],
  ],
  "dcat:DatasetSeries": ["dcat:contactPoint", "dct:publisher", "dct:spatial", "dct:temporal"],
  "dcat:Distribution": ["dct:description", "dct:format", "dct:license", "dcatap:availability"],
  "dcat:DataService": ["dcat:servesDataset", "dcat:endpointDescription", "dcat:contactPoint"],
  "foaf:Agent": ["dct:type"],
  "dct:LicenseDocument": ["dct:type"],
  "dct:PeriodOfTime": ["dcat:startDate", "dcat:endDate"],
};

function lackingOf(quads: readonly Quad[], required: Record<string, string[]>): string[] {
  const { objects, ofType } = queries(quads);
  return Object.entries(required).flatMap(([type, properties]) => {
    const nodes = ofType(type);
    if (nodes.length === 0) return [`no ${type}`];
    return nodes.flatMap((node) =>
      properties
        .filter((property) => objects(node, property).length === 0)
        .map((property) => `${node} lacks ${property}`),
    );
  });
}

let quads: Quad[];
beforeAll(async () => {
  quads = await triplesOf(catalogueOf({ site, office: officeOf() }, releases));
});

describe("the data catalogue", () => {
  it("has all mandatory and recommended properties of DCAT-AP", () => {
    expect(lackingOf(quads, mandatory)).toEqual([]);
    expect(lackingOf(quads, recommended)).toEqual([]);
  });

  it("has the mandatory ones with an office that states little, and before the first release", async () => {
    const bare = await triplesOf(catalogueOf({ site, office: bareOffice() }, releases));
    expect(lackingOf(bare, mandatory)).toEqual([]);
    const empty = await triplesOf(catalogueOf({ site, office: bareOffice() }, []));
    const { "dcat:Catalog": ofCatalogue = [], "foaf:Agent": ofAgent = [] } = mandatory;
    expect(lackingOf(empty, { "dcat:Catalog": ofCatalogue, "foaf:Agent": ofAgent })).toEqual([]);
  });

  it("lists the versions in force and describes the others as earlier ones", () => {
    const { objects, ofType } = queries(quads);
    const listed = objects(`${site}/data#catalogue`, "dcat:dataset").map(({ value }) => value);
    expect(listed).toEqual([`${site}/reports/2023/versions/1.1`, `${site}/reports/2021/versions/1.0`]);
    expect(ofType("dcat:Dataset")).toHaveLength(3);
    const [before] = objects(`${site}/reports/2023/versions/1.1`, "dcat:previousVersion");
    expect(before?.value).toBe(`${site}/reports/2023/versions/1.0`);
    expect(ofType("dcat:Distribution")).toHaveLength(24);
  });

  it("has the PDF of each version in each language", () => {
    const { objects } = queries(quads);
    const dataset = `${site}/reports/2023/versions/1.0`;
    const distributions = objects(dataset, "dcat:distribution").map(({ value }) => value);
    for (const [name, prefix, language] of [
      ["pdf", "", "ZHO"],
      ["pdf-en", "/en", "ENG"],
    ] as const) {
      const distribution = `${dataset}#${name}`;
      const only = (property: string) => objects(distribution, property).map(({ value }) => value);
      expect(distributions).toContain(distribution);
      expect(only("dcat:downloadURL")).toEqual([`${site}${prefix}/reports/2023/versions/1.0/report.pdf`]);
      expect(only("dcat:mediaType")[0]).toMatch(/application\/pdf$/);
      expect(only("dct:format")[0]).toMatch(/file-type\/PDF$/);
      expect(only("dct:language")).toEqual([expect.stringMatching(new RegExp(`/${language}$`)) as string]);
    }
  });

  it("says titles in both languages and dates in XML Schema's types", () => {
    const { objects } = queries(quads);
    const dataset = `${site}/reports/2023/versions/1.1`;
    expect(objects(dataset, "dct:title").map(({ language }) => language)).toEqual(["zh", "en"]);
    expect(objects(dataset, "dct:modified")[0]?.datatype?.value).toBe(iriOf("xsd:dateTime"));
    expect(objects(dataset, "dct:identifier")[0]?.value).toBe(`urn:uuid:${releases[0]?.id}`);
  });

  it("refers to nothing on this site that it does not describe, except pages and files", () => {
    const subjects = new Set(quads.map(({ subject }) => subject.value));
    const referred = quads
      .filter(({ object }) => object.termType === "NamedNode" && object.value.startsWith(`${site}/`))
      .filter(({ predicate: { value } }) => !/URL|Description|landingPage|homepage|page$|hasURL$/.test(value))
      .map(({ object }) => object.value);
    expect([...new Set(referred)].filter((one) => !subjects.has(one))).toEqual([]);
  });

  it("writes only addresses that an IRI may be", () => {
    const named = quads.flatMap(({ subject, object }) => [subject, object]);
    const iris = named.filter(({ termType }) => termType === "NamedNode").map(({ value }) => value);
    expect(iris.filter((one) => !URL.canParse(one) || /[\s<>"{}|\\^`]/.test(one))).toEqual([]);
    expect(iris).toContain("tel:+862123110000");
  });
});
