import { describe, expect, it } from "vitest";
import { officeOf } from "@/lib/office/office.test-data";
import { readFilter } from "@/lib/publication/observations/export-filter";
import { joinYears } from "@/lib/publication/public-reads/across-years";
import { releaseOf } from "@/lib/publication/public-reads/across-years.test-data";
import { indicatorsDocument, sectionsDocument, seriesDocument, topicsDocument } from "./across-documents";
import { comparabilityDocument } from "./comparability/documents";
import { reportsDocument } from "./documents";
import { textDocument } from "./text-document";
import { filters } from "./filters";
import { openApiOf } from "./openapi";
import { unknownAddress, unknownValue } from "./refusals";
import { observationOf, site, summaryOf } from "./release.test-data";

type Described = {
  type?: string;
  properties?: Record<string, Described>;
  required?: string[];
  items?: Described;
};

const { components, paths } = openApiOf({ site, office: officeOf() });
const { schemas, responses } = components;

/** Returns where and how a value differs from its schema. */
function differences(value: unknown, described: Described, path = ""): string[] {
  if (Array.isArray(value))
    return value.flatMap((item) => differences(item, described.items ?? {}, `${path}[]`));
  if (value === null || typeof value !== "object" || !described.properties) return [];
  const { properties, required = [] } = described;
  return [
    ...required.filter((name) => !(name in value)).map((name) => `${path}.${name} is missing`),
    ...Object.entries(value).flatMap(([name, one]) =>
      properties[name]
        ? differences(one, properties[name], `${path}.${name}`)
        : [`${path}.${name} is not described`],
    ),
  ];
}

describe("a document matches its schema", () => {
  const releases = [summaryOf(2023, "1.0")];
  const series = { code: "forum", name: { zh: "论坛", en: "Forum" } };
  const block = {
    kind: "event" as const,
    heading: null,
    series,
    edition: null,
    items: [
      { level: 0, label: { zh: "七月", en: "July" }, field: "text.batches" },
      { level: 0, label: null, field: "batches" },
    ],
  };
  const published = releaseOf(
    2023,
    [{ key: "batches", typed: "13批", breaks: [2023], series: "forum" }],
    [{ blocks: [block], lead: "text.batches" }],
  );
  published.report.sentences["text.batches"] = "开展培训{batches}";
  const points = { zh: ["text.batches"], en: ["point.en"] };
  const summarised = structuredClone(published);
  summarised.report.summary = { points, charts: ["batches"] };
  summarised.report.sentences["point.en"] = "There were {batches}.";
  const across = joinYears([releaseOf(2021, [{ key: "batches", typed: "8批", series: "forum" }]), published]);
  const refused = unknownValue({ name: "year", value: "1999", allowed: ["2023"] });

  it.each([
    ["Reports", reportsDocument(site, releases)],
    ["Indicators", indicatorsDocument(site, across)],
    ["Topics", topicsDocument(site, across)],
    ["Series", seriesDocument(site, across)],
    ["Sections", sectionsDocument(site, across)],
    ["Comparability", comparabilityDocument(across)],
    ["Text", textDocument(site, published)],
    ["Text", textDocument(site, summarised)],
    ["Refusal", refused],
    ["Refusal", { error: unknownAddress("/api/v2") }],
    ["Observation", observationOf()],
  ] as const)("%s", (name, document) => {
    expect(differences(JSON.parse(JSON.stringify(document)), schemas[name] as Described)).toEqual([]);
  });

  it("with the unit, basis, topic and series of an indicator", () => {
    expect(indicatorsDocument(site, across).indicators[0]).toMatchObject({
      unit: { sign: "批", name: { zh: "批", en: "batch" } },
      bases: ["annual"],
      topic: "topic",
      series: ["forum"],
    });
  });

  it("with sentences as printed, their template and the figures they refer to", () => {
    const [section] = textDocument(site, published).sections;
    expect(section?.blocks[0]?.items[0]).toMatchObject({
      label: { zh: "七月" },
      sentence: {
        text: "开展培训13批",
        template: "开展培训{batches}",
        figures: [{ key: "batches", url: `${site}/reports/2023/versions/1.0/figures/batches` }],
      },
    });
  });

  it("with the main points in either language, where a version has a summary", () => {
    expect(textDocument(site, published)).not.toHaveProperty("summary");
    expect(textDocument(site, summarised).summary).toMatchObject({
      url: `${site}/reports/2023/versions/1.0/summary`,
      points: {
        zh: [{ text: "开展培训13批" }],
        en: [{ text: "There were 13.", figures: [{ printed: "13批" }] }],
      },
      charts: [{ key: "batches" }],
    });
  });

  it("unless a property is missing or not described", () => {
    const { versions: _, ...rest } = reportsDocument(site, releases).reports[0] ?? { versions: [] };
    const reports = [{ ...rest, more: 1 }];
    expect(differences({ reports }, schemas.Reports as Described)).toEqual([
      ".reports[].versions is missing",
      ".reports[].more is not described",
    ]);
  });
});

describe("a filter", () => {
  it.each(filters)(
    "$name and its pattern accept the example and nothing malformed",
    ({ name, example, pattern }) => {
      expect(readFilter(new URLSearchParams({ [name]: example })).ok).toBe(true);
      for (const value of example.split(",")) expect(value).toMatch(new RegExp(pattern, "u"));
      expect(readFilter(new URLSearchParams({ [name]: "ＮＯ such" })).ok).toBe(false);
      expect("ＮＯ such").not.toMatch(new RegExp(pattern, "u"));
    },
  );
});

it("describes every response of an export", () => {
  const { "/api/v1/observations.csv": csv } = paths as Record<string, { get: { responses: object } }>;
  expect(Object.keys(csv?.get.responses ?? {})).toEqual(["200", "206", "304", "400", "416", "503"]);
  expect(Object.keys(responses)).toEqual(["Unchanged", "Refused", "Unavailable"]);
});
