import { expect, it } from "vitest";
import { publicRouteMatcher } from "./public-routes";

const isPublic = publicRouteMatcher({
  "/[locale]/(public)/page": "/[locale]",
  "/[locale]/(public)/reports/[year]/page": "/[locale]/reports/[year]",
  "/[locale]/(public)/search/page": "/[locale]/search",
  "/[locale]/(embed)/embed/[name]/page": "/[locale]/embed/[name]",
  "/[locale]/charts/[file]/route": "/[locale]/charts/[file]",
  "/[locale]/[...rest]/page": "/[locale]/[...rest]",
  "/[locale]/desk/page": "/[locale]/desk",
  "/[locale]/desk/reports/[year]/page": "/[locale]/desk/reports/[year]",
  "/[locale]/sign-in/page": "/[locale]/sign-in",
  "/api/auth/[...nextauth]/route": "/api/auth/[...nextauth]",
  "/api/v1/observations.csv/route": "/api/v1/observations.csv",
  "/sitemap.xml/route": "/sitemap.xml",
  "/[locale]/feed.xml/route": "/[locale]/feed.xml",
  "/[locale]/reports/[year]/feed.xml/route": "/[locale]/reports/[year]/feed.xml",
});

it.each([
  "/",
  "/en",
  "/reports/2023",
  "/en/reports/2023",
  "/search",
  "/en/embed/training.people",
  "/nothing/here",
  "/feedxxml",
  "/reports/",
])("%s is public", (path) => {
  expect(isPublic(path)).toBe(true);
});

it.each([
  "/desk",
  "/en/desk",
  "/zh/desk/reports/2023",
  "/sign-in",
  "/api/auth/callback/credentials",
  "/api/v1/observations.csv",
  "/charts/training.people.svg",
  "/feed.xml",
  "/en/feed.xml",
  "/en/reports/2023/feed.xml",
  "/sitemap.xml",
  "/_next/static/chunks/a.js",
])("%s is not public", (path) => {
  expect(isPublic(path)).toBe(false);
});
