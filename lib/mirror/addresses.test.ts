import { expect, it } from "vitest";
import { pageParameters } from "@/lib/publication/public-reads/page-parameters";
import { askingPages, isSealed, isVersioned, keysFor, phaseOf } from "./addresses";

const html = "text/html; charset=utf-8";
const csv = "text/csv; charset=utf-8";
const urls = [
  "/api/v1/observations.csv",
  "/api/v1/observations.csv?year=2023&version=1.0",
  "/api/v1/reports.json",
];

it.each([
  ["/", html, "index.html", "index.html"],
  ["/en", html, "en.html", "en"],
  ["/reports/2023", html, "reports/2023.html", "reports/2023"],
  ["/api/v1/reports.json", "application/json", "api/v1/reports.json", "api/v1/reports.json"],
  ["/api/v1/observations.csv", csv, "api/v1/observations@all.csv", "api/v1/observations@all.csv"],
  [
    urls[1] ?? "",
    csv,
    "api/v1/observations@year=2023&version=1.0.csv",
    "api/v1/observations@year=2023&version=1.0.csv",
  ],
])("%s (%s) lies at %s in a folder, at %s in storage", (url, type, inFolder, inStorage) => {
  expect([keysFor("folder", urls)(url, type), keysFor("storage", urls)(url, type)]).toEqual([
    inFolder,
    inStorage,
  ]);
});

it.each([
  ["/reports/2023", false, false],
  ["/reports/2023/versions/1.0/sections/8.4", true, false],
  ["/en/reports/2023/versions/1.0/report.pdf", true, false],
  ["/about/versions/2", true, false],
  ["/api/v1/observations.csv?year=2023", false, false],
  ["/api/v1/observations.csv?year=2023&version=1.0", true, true],
  ["/api/v1/reports/2023/versions/1.0/document.json", true, true],
])("%s names a version: %s, and never changes: %s", (url, versioned, sealed) => {
  expect([isVersioned(url), isSealed(url)]).toEqual([versioned, sealed]);
});

it("sends what others point to before them, and home last", () => {
  const order = ["/_next/static/a.css", "/reports/2023/versions/1.1", "/reports/2023", "/feed.xml", "/"];
  expect(order.map(phaseOf)).toEqual([0, 1, 2, 3, 4]);
});

it("knows of every page that reads a query whether it shows all there is without one", () => {
  const showsAll = ["/data", "/indicators"];
  expect([...askingPages, ...showsAll].toSorted()).toEqual(Object.keys(pageParameters).toSorted());
});
