import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import { bareOffice, officeOf } from "@/lib/office/office.test-data";
import { routing } from "@/lib/platform/i18n/routing";
import type { Release } from "@/lib/publication/content/model";
import {
  anyReleasedReport,
  releasedFigure,
  releasedReport,
  releasedSection,
} from "@/lib/publication/content/released.test-data";
import { site, summaryOf } from "../release.test-data";
import { dataCatalogOf, datasetOf } from "./dataset";

const office = officeOf();
const release: Release = {
  ...summaryOf(2023, "1.1", { note: "更正 <8.3> & 附注", reasonClass: "typing_error" }),
  report: releasedReport({
    sections: [releasedSection("8", ["people", "again"]), releasedSection("9", [])],
    figures: {
      people: measured("people", "training.people", "超6万人次"),
      again: measured("again", "training.people", "2000余人次"),
      area: measured("area", "fair.area", "35000m²"),
    },
  }),
};
const minimal: Release = {
  ...summaryOf(2023, "1.0", { title: { zh: "报", en: "R" } }),
  report: releasedReport({ figures: { a: releasedFigure("a", "甲") } }),
};

const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as Record<string, unknown>;

describe("a version as a dataset", () => {
  it.each([
    ["zh", "", "people"],
    ["en", "/en", "en people"],
  ] as const)("names variables, files and what it is based on, in %s", (locale, prefix, name) => {
    const dataset = datasetOf({ site, office, locale }, release);
    expect(plain(dataset)).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      "@id": `${site}/reports/2023/versions/1.1`,
      version: "1.1",
      datePublished: "2024-03-01T00:00:00.000Z",
      dateModified: "2024-03-01T00:00:00.000Z",
      temporalCoverage: "2023-01-01/2023-12-31",
      isBasedOn: [
        { "@type": "Report", url: `${site}${prefix}/reports/2023/versions/1.1` },
        `${site}/reports/2023/versions/1.0`,
      ],
      identifier: [`${site}/reports/2023/versions/1.1`, `urn:uuid:${release.id}`, `sha256:${"c".repeat(64)}`],
    });
    expect(dataset.variableMeasured).toEqual([
      { "@type": "PropertyValue", name, propertyID: "training.people", unitText: "人次" },
      {
        "@type": "PropertyValue",
        name: name.replace("people", "area"),
        propertyID: "fair.area",
        unitText: "m²",
      },
    ]);
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(
      `${site}/api/v1/observations.csv?year=2023&version=1.1`,
    );
    const volumes = dataset.distribution.filter(({ name: of }) => of === "pdf");
    expect(volumes.map(({ contentUrl }) => contentUrl)).toEqual(
      ["", "/en"].map((of) => `${site}${of}/reports/2023/versions/1.1/report.pdf`),
    );
  });

  it("takes creator, publisher, contact, place and licence from the office's record", () => {
    expect(plain(datasetOf({ site, office, locale: "en" }, release))).toMatchObject({
      creator: { "@type": "Organization", name: "Desk", url: `${site}/` },
      publisher: {
        name: "Publisher & Co",
        alternateName: "发布机构<一>",
        url: "https://office.example/",
        contactPoint: { "@type": "ContactPoint", email: "desk@office.example" },
      },
      spatialCoverage: { "@type": "Place", name: "Shanghai", sameAs: "https://sws.geonames.org/1796236/" },
      license: "https://creativecommons.org/licenses/by/4.0/",
    });
  });

  it("says nothing of what the office does not state, and refers to the terms of use", () => {
    const dataset = plain(datasetOf({ site, office: bareOffice(), locale: "en" }, release));
    expect(dataset).not.toHaveProperty("spatialCoverage");
    expect(dataset.publisher).not.toHaveProperty("contactPoint");
    expect(dataset.license).toBe(`${site}/en/data#terms`);
  });

  it("stays the same after a newer version is released", () => {
    const [first, followed] = [true, false].map((isLatest) =>
      datasetOf({ site, office, locale: "zh" }, { ...release, isLatest }),
    );
    expect(followed).toEqual(first);
  });

  it("has parts: a section has its own figures and files", () => {
    const [section] = release.report.sections;
    const dataset = datasetOf({ site, office, locale: "en" }, release, section);
    expect(plain(dataset)).toMatchObject({
      "@id": `${site}/reports/2023/versions/1.1/sections/8`,
      url: `${site}/en/reports/2023/versions/1.1/sections/8`,
      isPartOf: `${site}/reports/2023/versions/1.1`,
    });
    expect(dataset.distribution[0]?.contentUrl).toBe(
      `${site}/api/v1/observations.csv?year=2023&version=1.1&section=8`,
    );
    expect(datasetOf({ site, office, locale: "en" }, release, release.report.sections[1])).toMatchObject({
      variableMeasured: [],
    });
  });
});

it("lists the datasets in force in a catalogue, each with what search engines require", () => {
  const catalogue = plain(dataCatalogOf({ site, office, locale: "zh" }, [release, minimal]));
  expect(catalogue).toMatchObject({
    "@type": "DataCatalog",
    url: `${site}/data`,
    license: office.licenceUrl,
  });
  for (const dataset of catalogue.dataset as Record<string, string>[]) {
    expect(Object.keys(dataset)).toEqual(
      expect.arrayContaining(["name", "description", "url", "license", "creator", "spatialCoverage"]),
    );
  }
});

describe("a description has between 50 and 5000 characters", () => {
  const descriptionsOf = (one: Release) =>
    [undefined, ...one.report.sections].flatMap((section) =>
      routing.locales.map((locale) => datasetOf({ site, office, locale }, one, section).description),
    );
  const isWithin = ({ length }: string) => length >= 50 && length <= 5000;

  it("for the smallest report", () => {
    expect(descriptionsOf(minimal).filter((text) => !isWithin(text))).toEqual([]);
  });

  it("for any report, title and note", () => {
    const longText = fc.string({ maxLength: 8000, size: "max", unit: "grapheme" });
    fc.assert(
      fc.property(anyReleasedReport, longText, fc.string(), (report, note, title) => {
        const any = { ...minimal, report, note, title: { zh: title, en: title } };
        expect(descriptionsOf(any).every(isWithin)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

function measured(key: string, code: string, printed: string) {
  const read = readValue("quantity", printed);
  if (!read.ok || !read.value) throw new Error(`${printed} is not read.`);
  const { indicator, ...figure } = releasedFigure(key, printed);
  return { ...figure, kind: "quantity" as const, value: read.value, indicator: { ...indicator, code } };
}
