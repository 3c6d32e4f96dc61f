import { Validator } from "@seriousme/openapi-schema-validator";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, it } from "vitest";
import { observationColumns } from "@/lib/publication/observation";
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
  it("is one by Frictionless' own profile", async () => {
    expect(await packageErrors(dataPackageOf(site, releases))).toEqual([]);
  });

  it("is seen to be none when a resource has no name", async () => {
    const { resources, ...rest } = dataPackageOf(site, releases);
    const nameless = resources.map((resource) => ({ ...resource, name: undefined }));
    expect(await packageErrors({ ...rest, resources: nameless })).not.toEqual([]);
  });

  it("has a resource for every version, old ones too", () => {
    const { resources } = dataPackageOf(site, releases);
    expect(resources.map(({ path }) => path)).toEqual([
      `${site}/api/v1/observations.csv?year=2023&version=1.1`,
      `${site}/api/v1/observations.csv?year=2023&version=1.0`,
      `${site}/api/v1/observations.csv?year=2021&version=1.0`,
    ]);
  });
});

describe("the description of the interface", () => {
  it("is a valid OpenAPI 3.1 document", async () => {
    const result = await new Validator().validate(openApiOf(site));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("is seen to be none without its paths' answers", async () => {
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

  it("has an entry for every version, newest first, with an id that stays", () => {
    expect(read().entry.map(({ id }) => id)).toEqual([
      `${site}/reports/2023/versions/1.1`,
      `${site}/reports/2023/versions/1.0`,
      `${site}/reports/2021/versions/1.0`,
    ]);
  });

  it("says what a correction changed, and when the feed was last changed", () => {
    const feed = read();
    expect(JSON.stringify(feed.entry[0])).toContain("更正");
    expect(feed.updated).toBe("2024-03-01T00:00:00.000Z");
  });
});

describe("a dataset in JSON-LD", () => {
  it.each(["zh", "en"] as const)("names the version, its time and its downloads in %s", (locale) => {
    const dataset = datasetOf(site, releases[0] ?? summaryOf(2023, "1.1"), locale);
    expect(JSON.parse(JSON.stringify(dataset))).toMatchObject({
      "@context": "https://schema.org",
      "@type": "Dataset",
      version: "1.1",
      datePublished: "2024-03-01T00:00:00.000Z",
    });
    expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(
      `${site}/api/v1/observations.csv?year=2023&version=1.1`,
    );
  });
});
