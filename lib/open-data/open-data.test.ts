import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, it } from "vitest";
import { bareOffice, officeOf } from "@/lib/office/office.test-data";
import { observationColumns } from "@/lib/publication/observations/observation-row";
import { columns } from "./columns";
import { dataPackageOf, filteredPackageOf } from "./data-package";
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
    expect(await packageErrors(dataPackageOf({ site, office: officeOf() }, releases))).toEqual([]);
  });

  it("of one version stays the same when a newer one is released", () => {
    const [first, followed] = [true, false].map((isLatest) =>
      filteredPackageOf(
        { site, office: officeOf() },
        {
          releases: [summaryOf(2023, "1.0", { isLatest })],
          query: "?year=2023&version=1.0",
          filter: { years: [2023], versions: ["1.0"] },
          exportFormat: 2,
        },
      ),
    );
    expect(followed).toEqual(first);
  });

  it("names the office's publisher and licence", () => {
    const { contributors, licenses } = dataPackageOf({ site, office: officeOf() }, releases);
    const { publisher, licence, licenceUrl } = officeOf();
    expect(contributors[0]?.title).toBe(`${publisher.en} / ${publisher.zh}`);
    expect(licenses[0]?.title).toBe(`${licence.en} / ${licence.zh}`);
    if (licenceUrl) expect(licenses[0]?.path).toBe(licenceUrl);
  });

  it("is invalid when a resource has no name", async () => {
    const { resources, ...rest } = dataPackageOf({ site, office: officeOf() }, releases);
    const nameless = resources.map((resource) => ({ ...resource, name: undefined }));
    expect(await packageErrors({ ...rest, resources: nameless })).not.toEqual([]);
  });

  it("has a resource for the latest releases and one for every version, including superseded ones", () => {
    const { resources } = dataPackageOf({ site, office: officeOf() }, releases);
    expect(resources.map(({ path }) => path)).toEqual([
      `${site}/api/v1/observations.plain.csv`,
      `${site}/api/v1/observations.plain.csv?year=2023&version=1.1`,
      `${site}/api/v1/observations.plain.csv?year=2023&version=1.0`,
      `${site}/api/v1/observations.plain.csv?year=2021&version=1.0`,
    ]);
  });
});

describe("the description of the API", () => {
  it("names the office's contact and licence", () => {
    expect(openApiOf({ site, office: officeOf() }).info).toMatchObject({
      contact: { name: "Desk", url: `${site}/en/data`, email: "desk@office.example" },
      license: { name: "Attribution", url: "https://creativecommons.org/licenses/by/4.0/" },
    });
    const { contact, license } = openApiOf({ site, office: bareOffice() }).info;
    expect(contact).toEqual({ name: "Desk", url: `${site}/en/data` });
    expect(license.url).toBe(`${site}/en/data#terms`);
  });

  it("is a valid OpenAPI 3.1 document", async () => {
    const result = await new Validator().validate(openApiOf({ site, office: officeOf() }));
    expect(result.errors ?? []).toEqual([]);
    expect(result.valid).toBe(true);
  });

  it("is invalid when the responses of a path are", async () => {
    const { paths: _, ...rest } = openApiOf({ site, office: officeOf() });
    const result = await new Validator().validate({ ...rest, paths: { "/x": { get: { responses: 1 } } } });
    expect(result.valid).toBe(false);
  });
});
