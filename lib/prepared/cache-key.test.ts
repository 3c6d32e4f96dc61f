import { expect, it } from "vitest";
import { cacheKeysOf } from "./cache-key";

const urls = ["/", "/reports", "/search", "/missing", "/api/v1/observations.csv?year=2023&version=1.0"];
const keyOf = cacheKeysOf({ urls, answeringQueries: ["/search"] });

it.each([
  ["/reports?utm_source=x", "/reports"],
  ["/?", "/"],
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
