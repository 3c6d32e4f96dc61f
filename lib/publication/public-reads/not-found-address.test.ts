import fc from "fast-check";
import { expect, it } from "vitest";
import { releaseOf } from "./across-years.test-data";
import { readNotFoundAddress } from "./not-found-address";

const releases = [releaseOf(2023, []), releaseOf(2021, [])];

it.each([
  ["/reports/1999", { kind: "year", year: "1999" }, "/reports"],
  ["/en/reports/1999/sections/8", { kind: "year", year: "1999" }, "/reports"],
  ["/reports/2023/versions/7.0", { kind: "version", year: "2023", version: "7.0" }, "/reports/2023"],
  ["/reports/2023/sections/9.9", { kind: "section", year: "2023", number: "9.9" }, "/reports/2023"],
  [
    "/reports/2023/versions/1.0/figures/no.such",
    { kind: "figure", year: "2023", key: "no.such" },
    "/reports/2023",
  ],
  ["/indicators/no.such", { kind: "indicators", code: "no.such" }, "/indicators"],
  ["/series/展会?x=1", { kind: "series", code: "展会" }, "/series"],
  ["/series/%E5%B1%95%E4%BC%9A", { kind: "series", code: "展会" }, "/series"],
  ["/topics/none", { kind: "topics", code: "none" }, "/topics"],
  ["/reports/2023/nothing", { kind: "other" }, null],
  ["/%E0%A4%A", { kind: "other" }, null],
  ["", { kind: "other" }, null],
])("%s", (address, requested, nearest) => {
  const read = readNotFoundAddress(address, releases);
  expect(read.requested).toEqual(requested);
  expect(read.nearest).toBe(nearest);
});

it("offers the code or key as search terms", () => {
  expect(readNotFoundAddress("/indicators/training.batch", releases).searchTerms).toBe("training.batch");
  expect(readNotFoundAddress("/reports/2023/figures/training.batch", releases).searchTerms).toBe(
    "training.batch",
  );
  expect(readNotFoundAddress("/reports/1999", releases).searchTerms).toBe("");
});

it("reads any text, and shortens the path", () => {
  fc.assert(
    fc.property(fc.string(), (address) => {
      expect(readNotFoundAddress(address, releases).path.length).toBeLessThanOrEqual(200);
    }),
  );
});
