import { expect, it } from "vitest";
import { localAddress, observationsAddress } from "@/lib/publication/public-reads/addresses";

it.each([
  ["zh", "/", "/"],
  ["zh", "/reports/2023", "/reports/2023"],
  ["en", "/", "/en"],
  ["en", "/reports/2023", "/en/reports/2023"],
] as const)("in %s, %s is %s", (locale, path, address) => {
  expect(localAddress(locale, path)).toBe(address);
});

it("returns the address of the observations with and without a filter", () => {
  expect(observationsAddress("csv")).toBe("/api/v1/observations.csv");
  expect(observationsAddress("json", { year: 2023, section: "8.4" })).toBe(
    "/api/v1/observations.json?year=2023&section=8.4",
  );
});
