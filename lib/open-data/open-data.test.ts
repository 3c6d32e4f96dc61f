import { Validator } from "@seriousme/openapi-schema-validator";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { readValue } from "@/lib/figures/value";
import {
  releasedFigure,
  releasedReport,
  releasedSection,
} from "@/lib/publication/content/released.test-data";
import { observationColumns } from "@/lib/publication/observations/observation-row";
import { atomOf } from "./atom";
import { columns } from "./columns";
import { csvwOf } from "./csvw";
import { dataPackageOf } from "./data-package";
import { datasetOf } from "./json-ld";
import { openApiOf } from "./openapi";
import { packageErrors } from "./package-errors.test-data";
import { site, summaryOf } from "./release.test-data";

const releases = [
  summaryOf(2023, "1.1", { note: "更正 <8.3> & 附注", reasonClass: "typing_error" }),
  summaryOf(2023, "1.0", { isLatest: false, releasedAt: "2024-02-01T00:00:00.000Z" }),
  summaryOf(2021, "1.0"),
];

describe("the data dictionary", () => {
  it("describes every column in the export's order", () => {
    expect(columns.map(({ name }) => name)).toEqual([...observationColumns]);
  });
});

describe("the data package", () => {
  it("is valid by Frictionless' own profile", async () => {
    expect(await packageErrors(dataPackageOf(site, releases))).toEqual([]);
  });

  it("is invalid when a resource has no name", async () => {
    const { resources, ...rest } = dataPackageOf(site, releases);
    const nameless = resources.map((resource) => ({ ...resource, name: undefined }));
    expect(await packageErrors({ ...rest, resources: nameless })).not.toEqual([]);
  });

  it("has a resource for every version, including superseded ones", () => {
    const { resources } = dataPackageOf(site, releases);
    expect(resources.map(({ path }) => path)).toEqual([
      `${site}/api/v1/observations.csv?year=2023&version=1.1`,
      `${site}/api/v1/observations.csv?year=2023&version=1.0`,
      `${site}/api/v1/observations.csv?year=2021&version=1.0`,
    ]);
  });
});

describe("the description of the API", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const result = await new Validator().validate(openApiOf(site));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("is invalid when the responses of a path are", async () => {
    const { paths: _, ...rest } = openApiOf(site);
    const result = await new Validator().validate({ ...rest, paths: { "/x": { get: { responses: 1 } } } });
    expect(result.valid).toBe(false);
  });
});

describe("CSV on the Web metadata", () => {
  it("names the columns as the header line does", () => {
    const { tableSchema, url } = csvwOf(`${site}/api/v1/observations.csv`);
    expect(url).toBe(`${site}/api/v1/observations.csv`);
    expect(tableSchema.columns.map(({ titles }) => titles)).toEqual([...observationColumns]);
  });
});

describe("the feed", () => {
  type Entry = { id: string; title: string; updated: string; summary: string };
  const read = () => {
    const xml = atomOf(site, releases);
    expect(XMLValidator.validate(xml)).toBe(true);
    return (new XMLParser().parse(xml) as { feed: { id: string; updated: string; entry: Entry[] } }).feed;
  };

  it("has an entry for every version, newest first, with its permanent address as the id", () => {
    expect(read().entry.map(({ id }) => id)).toEqual([
      `${site}/reports/2023/versions/1.1`,
      `${site}/reports/2023/versions/1.0`,
      `${site}/reports/2021/versions/1.0`,
    ]);
  });

  it("carries the note of a correction and the time of the newest release", () => {
    const feed = read();
    // The summary is HTML, so a feed reader shows 更正 <8.3> & 附注.
    expect(feed.entry[0]?.summary).toBe("更正 &lt;8.3&gt; &amp; 附注");
    expect(feed.entry[0]?.title).toContain("2023年&lt;报告&gt; 1.1");
    expect(feed.updated).toBe("2024-03-01T00:00:00.000Z");
  });
});

describe("a dataset in JSON-LD", () => {
  const release = {
    ...(releases[0] ?? summaryOf(2023, "1.1")),
    report: releasedReport({
      sections: [releasedSection("8", ["people", "again"])],
      figures: {
        people: measured("people", "training.people", "超6万人次"),
        again: measured("again", "training.people", "2000余人次"),
        area: measured("area", "fair.area", "35000m²"),
      },
    }),
  };

  it.each([
    ["zh", "", "people"],
    ["en", "/en", "en people"],
  ] as const)(
    "names the publisher, the measured variables and the downloads, in %s",
    (locale, prefix, name) => {
      const dataset = datasetOf(site, release, locale);
      expect(JSON.parse(JSON.stringify(dataset))).toMatchObject({
        "@context": "https://schema.org",
        "@type": "Dataset",
        version: "1.1",
        datePublished: "2024-03-01T00:00:00.000Z",
        license: `${site}${prefix}/data#terms`,
        creator: { "@type": "Organization" },
        isBasedOn: { url: `${site}${prefix}/reports/2023/versions/1.1` },
        identifier: [`${site}/reports/2023/versions/1.1`, `sha256:${"c".repeat(64)}`],
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
    },
  );

  it("stays the same after a newer version is released", () => {
    const [first, followed] = [true, false].map((isLatest) =>
      datasetOf(site, { ...release, isLatest }, "zh"),
    );
    expect(followed).toEqual(first);
  });
});

function measured(key: string, code: string, printed: string) {
  const read = readValue("quantity", printed);
  if (!read.ok || !read.value) throw new Error(`${printed} is not read.`);
  const { indicator, ...figure } = releasedFigure(key, printed);
  return { ...figure, kind: "quantity" as const, value: read.value, indicator: { ...indicator, code } };
}
