import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const text = readFileSync("docs/security.md", "utf8");

// The requirements of levels 1 and 2 of ASVS 5.0.0, by section.
const asked =
  "1.1.1-2 1.2.1-9 1.3.1-11 1.4.1-3 1.5.1-2 2.1.1-3 2.2.1-3 2.3.1-4 2.4.1 3.2.1-2 3.3.1-4 3.4.1-6 3.5.1-5 3.7.1-2 " +
  "4.1.1-3 4.2.1 4.3.1-2 4.4.1-4 5.1.1 5.2.1-3 5.3.1-2 5.4.1-3 6.1.1-3 6.2.1-12 6.3.1-4 6.4.1-4 6.5.1-5 6.6.1-3 6.8.1-4 " +
  "7.1.1-3 7.2.1-4 7.3.1-2 7.4.1-5 7.5.1-2 7.6.1-2 8.1.1-2 8.2.1-3 8.3.1 8.4.1 9.1.1-3 9.2.1-4 10.1.1-2 10.2.1-2 10.3.1-4 " +
  "10.4.1-11 10.5.1-5 10.6.1-2 10.7.1-3 11.1.1-2 11.2.1-3 11.3.1-3 11.4.1-4 11.5.1 11.6.1 12.1.1-3 12.2.1-2 12.3.1-4 13.1.1 " +
  "13.2.1-5 13.3.1-2 13.4.1-5 14.1.1-2 14.2.1-4 14.3.1-3 15.1.1-3 15.2.1-3 15.3.1-7 16.1.1 16.2.1-5 16.3.1-4 16.4.1-3 " +
  "16.5.1-3 17.1.1 17.2.1-4 17.3.1-2";

/** Returns the numbers of `1.3.1-11` or `10.4.1 to 10.4.11`. */
function numbersIn(range: string): string[] {
  const [, section = "", first = "", last = first] =
    /(\d+\.\d+)\.(\d+)(?:(?:-| to \d+\.\d+\.)(\d+))?/.exec(range) ?? [];
  return Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, at) => `${section}.${Number(first) + at}`,
  );
}

const firstCells = [...text.matchAll(/^\| (\d+\.\d+\.\d+[^|]*)\|/gm)].map(([, cell = ""]) => cell);
const answered = firstCells.flatMap((cell) => cell.split(",").flatMap(numbersIn));

it("docs/security.md answers each requirement of levels 1 and 2 once", () => {
  expect(answered.toSorted()).toEqual(asked.split(" ").flatMap(numbersIn).toSorted());
});

it("docs/security.md names files that exist", () => {
  const named = [...text.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, path = ""]) => path);
  expect(named.length).toBeGreaterThan(150);
  expect(named.filter((path) => !existsSync(join("docs", path)))).toEqual([]);
});

it("docs/security.md says of each requirement whether it is met", () => {
  const states = [...text.matchAll(/^\| \d+\.\d+\.\d+ +\| [12] +\|[^|]*\| ([^|]*?) *\| ([^|]*?) *\|/gm)];
  expect(states.length).toBeGreaterThan(150);
  for (const [line, state, how = ""] of states) {
    expect(["met", "partly", "not met"], line).toContain(state);
    expect(how.length, line).toBeGreaterThan(2);
  }
});
