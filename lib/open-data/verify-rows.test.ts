import { beforeAll, describe, expect, it } from "vitest";
import { openStoredDatabase, publishAnotherVersion } from "./first-export-format.test-data";
import { agreeingRows, canRun, hashedFormats, verifiedBy } from "./verify-rows.test-data";

beforeAll(async () => {
  openStoredDatabase();
  await publishAnotherVersion();
});

// Of export format 1, of format 2, and of both; with the number of their rows.
const queries = { "?version=1.0,1.1": 12, "?version=1.2": 6, "?version=1.0,1.1,1.2": 18 };
const files = hashedFormats.flatMap((format) =>
  Object.entries(queries).map(([query, count]) => ({ address: format + query, format, count })),
);

describe("every row agrees with its hash", () => {
  it.each(files)("by the recipe, in $address", async ({ address, count }) => {
    expect(await agreeingRows(address)).toEqual([count, count]);
  });
});

// A machine without the program counts these as skipped, which the last line of npm test says.
it.for([
  ["python3", "verify-rows.py"],
  ["Rscript", "verify-rows.R"],
])(
  "every row is verified by %s %s, where there is such a program",
  async ([program = "", example = ""], { skip }) => {
    skip(!canRun(program), `${program} is not installed`);
    const expected = files.map(
      ({ format, count }, index) => `${index}.${format}: ${count} of ${count} rows agree with their hash.`,
    );
    const addresses = files.map(({ address }) => address);
    expect(await verifiedBy(program, example, addresses)).toEqual(expected);
  },
);
