import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readValue, type Value } from "@/lib/figures/value";
import type { ReleasedBlock } from "../content/model";
import { releasedFigure, releasedReport, releasedSection } from "../content/released.test-data";
import { pageParameters } from "./page-parameters";
import type { ListedRelease } from "./listed-release";
import { neverPrepared, publicPaths, sharedPaths } from "./public-paths";
import { contentsOf } from "./release-contents";

const section = releasedSection("8", ["training.batches"]);
const forum = { code: "forum", name: { zh: "论坛", en: "Forum" } };
const event: ReleasedBlock = { kind: "event", heading: null, series: forum, edition: null, items: [] };

function release(version: string, isLatest: boolean, observations = 1): ListedRelease {
  const summary = {
    id: version,
    year: 2023,
    title: { zh: "报告", en: "Report" },
    version,
    note: "",
    reasonClass: "",
    releasedAt: "2024-01-01T00:00:00.000Z",
    contentHash: "",
    auditHead: "",
    exportFormat: 2,
    isLatest,
  } as const;
  const points = { zh: [], en: [] };
  const report = { ...reportWith("13批"), ...(version !== "1.0" && { summary: { points, charts: [] } }) };
  const moment = Number(version.slice(2));
  return { ...summary, observations, moment, contents: contentsOf({ ...summary, report }, null) };
}

function valueOf(printed: string): Value {
  const read = readValue("quantity", printed);
  if (!read.ok || !read.value) throw new Error(`${printed} is not read.`);
  return read.value;
}

function reportWith(printed: string) {
  return releasedReport({
    sections: [{ ...section, blocks: [...section.blocks, event] }],
    figures: { "training.batches": releasedFigure("training.batches", printed, { value: valueOf(printed) }) },
  });
}

// A report of another year, so that there is a chart.
const earlier = { ...release("1.0", true), id: "2022", year: 2022, moment: -1 };
const paths = publicPaths([release("1.1", true), release("1.0", false), earlier], 2).flat();

const routes = ["app/[locale]/(public)", "app/[locale]/(embed)"].flatMap((folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => String(file).replaceAll("\\", "/"))
    .filter((file) => /(?:^|\/)page\.tsx$/.test(file))
    .map((file) => ({ file: join(folder, file), route: `/${file.replace(/\/?page\.tsx$/, "")}` })),
);

const patternOf = (route: string) =>
  new RegExp(`^${route.replaceAll(".", "\\.").replace(/\[[^\]]+\]/g, "[^/]+")}$`);

describe("every public route is prepared", () => {
  it.each(routes)("$route", ({ route }) => {
    expect(paths.filter((path) => patternOf(route).test(path))).not.toEqual([]);
  });
});

const parametersIn = (file: string) => {
  const [, names = ""] = /const \{ (.+) \} = await searchParams/.exec(readFileSync(file, "utf8")) ?? [];
  return names.split(", ").map((name) => name.split(":", 1)[0]);
};

it("lists every page that reads its query, with the parameters it reads", () => {
  const reading = routes.filter(({ file }) => readFileSync(file, "utf8").includes("searchParams"));
  expect(Object.fromEntries(reading.map(({ file, route }) => [route, parametersIn(file)]))).toEqual(
    pageParameters,
  );
});

const pages = paths.filter(
  (path) => !path.startsWith("/api/") && !/\.(?:xml|ics|txt|pdf|png|svg|csv|webmanifest)$/.test(path),
);
const isEnglish = (path: string) => /^\/en(?:\/|$)/.test(path);

it("lists no page without a route", () => {
  const bare = pages.map((path) => (isEnglish(path) ? path.slice("/en".length) || "/" : path));
  expect(bare.filter((path) => !routes.some(({ route }) => patternOf(route).test(path)))).toEqual([]);
});

it("lists every page in both languages, each address once", () => {
  const english = pages
    .filter((path) => !isEnglish(path))
    .map((path) => (path === "/" ? "/en" : `/en${path}`));
  expect(pages.filter(isEnglish).toSorted()).toEqual(english.toSorted());
  expect(new Set(paths).size).toBe(paths.length);
});

it("lists both versions, and the latest by its year alone", () => {
  expect(paths).toContain("/reports/2023/sections/8");
  expect(paths).toContain("/en/reports/2023/versions/1.0/figures/training.batches");
  expect(paths).toContain("/api/v1/observations.csv?year=2023&version=1.1");
});

it("lists a summary for the versions that have one", () => {
  expect(paths.filter((path) => path.endsWith("/summary"))).toEqual([
    "/reports/2023/summary",
    "/en/reports/2023/summary",
    "/reports/2023/versions/1.1/summary",
    "/en/reports/2023/versions/1.1/summary",
  ]);
});

it("shares the page of a figure with the version that first published it so", () => {
  const first = release("1.0", false);
  const same = contentsOf(
    { ...first, version: "1.1", report: reportWith("13批") },
    { report: reportWith("13批"), contents: first.contents },
  );
  const corrected = contentsOf(
    { ...first, version: "1.2", report: reportWith("14批") },
    { report: reportWith("13批"), contents: same },
  );
  const releases = [
    { ...first, version: "1.2", contents: corrected },
    { ...first, version: "1.1", contents: same },
    first,
  ];
  expect([...sharedPaths(releases)]).toEqual([
    [
      "/reports/2023/versions/1.1/figures/training.batches",
      "/reports/2023/versions/1.0/figures/training.batches",
    ],
    [
      "/en/reports/2023/versions/1.1/figures/training.batches",
      "/en/reports/2023/versions/1.0/figures/training.batches",
    ],
  ]);
});

describe("the files of open data", () => {
  const files = paths.filter((path) => !pages.includes(path));

  it("are all prepared, except those that only answer a query", () => {
    const addresses = readdirSync("app", { recursive: true })
      .map((file) => `/${String(file).replaceAll("\\", "/")}`)
      .filter((file) => /\/route\.ts$/.test(file) && !/^\/api\/(?:auth|desk|health)\//.test(file))
      .map((file) => file.replace(/\/route\.ts$/, "").replace("/[locale]", ""))
      // Which font there is follows from what is published (site-build.ts).
      .filter((file) => !file.startsWith("/fonts/"));
    const isPrepared = (address: string) => files.some((file) => patternOf(address).test(file));
    expect(addresses.filter((address) => !isPrepared(address)).toSorted()).toEqual(neverPrepared);
  });

  it("include a feed in each language of all reports, of each one and of each indicator", () => {
    const feeds = files.filter((path) => path.endsWith("feed.xml"));
    expect(feeds.toSorted()).toEqual([
      "/en/feed.xml",
      "/en/indicators/of.training.batches/feed.xml",
      "/en/reports/2022/feed.xml",
      "/en/reports/2023/feed.xml",
      "/feed.xml",
      "/indicators/of.training.batches/feed.xml",
      "/reports/2022/feed.xml",
      "/reports/2023/feed.xml",
    ]);
  });

  it("include a PDF of each version and of the one in force, in each language", () => {
    expect(files.filter((path) => path.endsWith(".pdf"))).toEqual([
      "/reports/2023/versions/1.1/report.pdf",
      "/reports/2023/report.pdf",
      "/reports/2023/versions/1.0/report.pdf",
      "/reports/2022/versions/1.0/report.pdf",
      "/reports/2022/report.pdf",
      "/en/reports/2023/versions/1.1/report.pdf",
      "/en/reports/2023/report.pdf",
      "/en/reports/2023/versions/1.0/report.pdf",
      "/en/reports/2022/versions/1.0/report.pdf",
      "/en/reports/2022/report.pdf",
    ]);
  });

  it("leave out those that are too large", () => {
    const large = publicPaths([release("1.1", true, 60_000), release("1.0", false, 49)]).flat();
    expect(large.filter((path) => /^\/api\/v1\/observations\.csv(?:\?|$)/.test(path))).toEqual([
      "/api/v1/observations.csv?year=2023&version=1.0",
    ]);
  });
});
