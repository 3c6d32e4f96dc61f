import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cacheKeysOf, canonicalUrl, isPageOf } from "./cache-key";

const urls = [
  ...["/", "/en", "/reports", "/search", "/en/search", "/compare", "/missing", "/reports/2023/sections/附1"],
  "/api/v1/observations.csv?year=2023&version=1.0",
];
const keyOf = cacheKeysOf({ addresses: [urls.slice(0, 3), urls.slice(3)] });

it.each([
  ["/reports?utm_source=x", "/reports"],
  ["/?", "/"],
  ["/search?z=123", "/search"],
  ["/en/search?q", "/en/search"],
  ["/api/v1/observations.csv?year=2023&version=1.0", "/api/v1/observations.csv?year=2023&version=1.0"],
])("%s is cached as %s", (url, key) => {
  expect(keyOf(url)).toBe(key);
});

it.each([
  ["/search?q=论坛", "a page that depends on its query"],
  ["/api/v1/observations.csv?year=2023", "a narrower export"],
  ["/api/v1/observations.csv?version=1.0&year=2023", "an export by another address, which its headers name"],
  ["/api/v1/observations.csv?year=2023&version=1.0&utm=1", "an export with an unknown filter"],
  ["/desk", "a page of staff"],
])("%s is not part of the set: %s", (url) => {
  expect(keyOf(url)).toBeNull();
});

describe("parameters", () => {
  it.each([
    ["/compare?years=2021,2023&z=123", "/compare?years=2021,2023"],
    ["/compare?z=123&years=2021&years=2023", "/compare?years=2021&years=2023"],
    ["/en/search?in=events&z=1&q=a&q2=b", "/en/search?q=a&in=events"],
    ["/reports/2023?z=1", "/reports/2023"],
    ["/reports/2023", "/reports/2023"],
    ["/api/v1/search.json?q=a&z=1", "/api/v1/search.json?q=a&z=1"],
  ])("that a page does not read are dropped: %s is %s", (url, canonical) => {
    expect(canonicalUrl(url)).toBe(canonical);
  });

  it("make no further page, whatever they are", () => {
    const name = fc
      .string({ minLength: 1, maxLength: 5 })
      .filter((text) => !/^(?:years|i)$|[&?=]/.test(text));
    const law = fc.property(fc.array(fc.tuple(name, fc.webFragments())), (pairs) => {
      const extra = pairs.map(([key, value]) => `&${key}=${value.replaceAll("&", "")}`).join("");
      expect(canonicalUrl(`/compare?years=2021,2023${extra}`)).toBe("/compare?years=2021,2023");
    });
    fc.assert(law);
  });
});

describe("a page", () => {
  it.each([
    "/reports",
    "/reports/",
    "/zh/reports",
    "/zh",
    "//reports",
    "/search?q=x",
    "/%72eports",
    "/reports/2023/sections/%E9%99%841",
  ])("is at %s, or Next leads to it", (url) => {
    expect(isPageOf(keyOf, url)).toBe(true);
  });

  it.each(["/nothing", "/en/reports/1999", "/reports/2023/sections/9", "/%zz", "/zhreports", "/fr/reports"])(
    "is not at %s",
    (url) => {
      expect(isPageOf(keyOf, url)).toBe(false);
    },
  );
});
