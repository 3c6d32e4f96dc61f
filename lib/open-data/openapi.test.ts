import { describe, expect, it } from "vitest";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { readFilter } from "@/lib/publication/observations/export-filter";
import { indicatorsDocument, reportsDocument } from "./documents";
import { filters } from "./filters";
import { openApiOf } from "./openapi";
import { observationOf, site, summaryOf } from "./release.test-data";
import { unknownAddress, unknownValue } from "./refusal";

type Described = {
  type?: string;
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
};

const { schemas, responses } = openApiOf(site).components;
const { paths } = openApiOf(site);

/** The places where a value has another form than is described. */
function differences(value: unknown, described: Described, place = ""): string[] {
  if (Array.isArray(value))
    return value.flatMap((one) => differences(one, described.items ?? {}, `${place}[]`));
  if (value === null || typeof value !== "object" || !described.properties) return [];
  const { properties, required = [] } = described;
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${place}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) =>
      properties[name]
        ? differences(one, properties[name], `${place}.${name}`)
        : [`${place}.${name} is not described`],
    ),
  ];
}

describe("the documents are as the description says", () => {
  const releases = [summaryOf(2023, "1.0")];
  const across = joinYears([releaseOf(2023, [{ key: "batches", typed: "13批", breaks: [2023] }])]);
  const refused = unknownValue({ name: "year", value: "1999", allowed: ["2023"] });

  it.each([
    ["Reports", reportsDocument(site, releases)],
    ["Indicators", indicatorsDocument(site, [...across.indicators.values()])],
    ["Refusal", refused],
    ["Refusal", { error: unknownAddress("/api/v2") }],
    ["Observation", observationOf()],
  ] as const)("%s", (name, document) => {
    expect(differences(JSON.parse(JSON.stringify(document)), schemas[name] as Described)).toEqual([]);
  });

  it("and is seen to differ where it does", () => {
    const { versions: _, ...rest } = reportsDocument(site, releases).reports[0] ?? { versions: [] };
    const reports = [{ ...rest, more: 1 }];
    expect(differences({ reports }, schemas.Reports as Described)).toEqual([
      ".reports[].versions is missing",
      ".reports[].more is not described",
    ]);
  });
});

describe("a filter", () => {
  it.each(filters)("$name takes its example, and its pattern says so", ({ name, example, pattern }) => {
    expect(readFilter(new URLSearchParams({ [name]: example })).ok).toBe(true);
    for (const value of example.split(",")) expect(value).toMatch(new RegExp(pattern, "u"));
    expect(readFilter(new URLSearchParams({ [name]: "ＮＯ such" })).ok).toBe(false);
    expect("ＮＯ such").not.toMatch(new RegExp(pattern, "u"));
  });
});

it("every answer of an export is described", () => {
  const { "/api/v1/observations.csv": csv } = paths as Record<string, { get: { responses: object } }>;
  expect(Object.keys(csv?.get.responses ?? {})).toEqual(["200", "206", "304", "400", "416", "503"]);
  expect(Object.keys(responses)).toEqual(["Unchanged", "Refused", "Unavailable"]);
});
