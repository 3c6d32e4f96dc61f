import fc from "fast-check";
import { expect, it } from "vitest";
import type { ExportFilter } from "@/lib/publication/observations/export-filter";
import { fileNameOf, selectionName } from "./file-name";

const releases = [
  { year: 2023, version: "1.1" },
  { year: 2021, version: "1.0" },
];

it.each<[ExportFilter, typeof releases, string]>([
  [{ sections: ["8.4"] }, [{ year: 2023, version: "1.0" }], "annals-2023-1.0-8.4.csv"],
  [{}, releases, "annals-2023-1.1_2021-1.0.csv"],
  [{ sections: ["8.4", "8.3"] }, releases, "annals-2023-1.1_2021-1.0-8.3_8.4.csv"],
  [
    { indicators: ["training.people"], series: ["forum"] },
    [{ year: 2023, version: "1.0" }],
    "annals-2023-1.0__indicator_training.people__series_forum.csv",
  ],
  [{ sections: ["8.4"] }, [], "annals-nothing-8.4.csv"],
])("%j is saved as a file that says what it holds", (filter, of, name) => {
  expect(fileNameOf("csv", filter, of)).toBe(name);
});

const codes = (of: fc.Arbitrary<string>) => fc.option(fc.uniqueArray(of, { minLength: 1, maxLength: 30 }));
const code = fc.stringMatching(/^[a-z0-9]{1,9}([.-][a-z0-9]{1,9}){0,3}$/);
const selection = fc.record({
  sections: codes(fc.stringMatching(/^[1-9]\d?(\.\d{1,2}){0,2}$/)),
  indicators: codes(code),
  series: codes(code),
  releases: fc.uniqueArray(
    fc.record({ year: fc.integer({ min: 1990, max: 2099 }), version: fc.constantFrom("1.0", "1.10") }),
    {
      maxLength: 40,
      selector: ({ year, version }) => `${year} ${version}`,
    },
  ),
});

type Selection = { sections: string[] | null; indicators: string[] | null; series: string[] | null };
const nameOf = ({ releases: of, ...filter }: Selection & { releases: typeof releases }) =>
  selectionName(
    Object.fromEntries(Object.entries(filter).filter(([, values]) => values !== null)) as ExportFilter,
    of,
  );
const sorted = ({ releases: of, ...filter }: Selection & { releases: typeof releases }) =>
  JSON.stringify([of, Object.values(filter).map((values) => values?.toSorted() ?? null)]);

it("is short, plain ASCII, and different for different selections", () => {
  fc.assert(
    fc.property(selection, selection, (one, other) => {
      expect(nameOf(one)).toMatch(/^annals-[a-z0-9._-]{1,113}$/);
      expect(nameOf(one) === nameOf(other)).toBe(sorted(one) === sorted(other));
    }),
  );
});
