import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const sources = ["lib", "app", "server", "scripts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name) && !/\.test(-data)?\.ts$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !file.startsWith("lib/platform/prisma/")),
);
const filesWith = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(readFileSync(file, "utf8"))).toSorted();

const asksInForce = /\b(inForceAt|releasesInForce|findReleaseInForce|versionsInForce)\(/;

// Where a release that is not in force may be met: nobody outside staff reads through these.
const forStaff = [
  // The desk's own view of releases, and the place where they are written.
  /^lib\/publication\/releases\/(release-history-)?repository\.ts$/,
  // A figure's record, the audit trail and the verification tell staff of every release.
  /^lib\/history\//,
  // A code that any release carries cannot be deleted.
  /^lib\/catalogue\//,
];

// It is told what is in force, by those who are named below.
const isTold = "lib/publication/observations/export-repository.ts";

// Who imports the staff's view of releases, and who the rows of an export, is a rule of dependency-cruiser.
describe("what is in force is asked in one place", () => {
  it("by every file that queries releases or their rows, but those that are for staff", () => {
    const querying = filesWith(/\.(release|observation)\s*\.\s*\w+\(|["'`\s](Release|Observation)["`]\s/);
    const unasked = querying.filter((file) => !asksInForce.test(readFileSync(file, "utf8")));
    expect(unasked.filter((file) => !forStaff.some((known) => known.test(file)))).toEqual([isTold]);
  });

  it("and an export is told it by the public reads, or by what readers are shown", () => {
    const answering = filesWith(/\b(exportAnswer|observationsEndpoint)\(/).filter(
      (file) => !["server/http/observations-endpoint.ts", "lib/open-data/export-answer.ts"].includes(file),
    );
    expect(answering).toEqual(["server/app-thread/serve-observations.ts", "server/public-thread/main.ts"]);
    expect(readFileSync(answering[0] ?? "", "utf8")).toContain("publishedReleases(");
    expect(readFileSync(answering[1] ?? "", "utf8")).toContain("cache.releases()");
  });
});
