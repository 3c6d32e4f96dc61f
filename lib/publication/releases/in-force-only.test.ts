import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const sources = ["lib", "app", "server", "scripts"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => /\.tsx?$/.test(entry.name) && !/\.test(-data)?\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/^lib\/platform\/prisma(-postgresql)?\//.test(file)),
);
const filesWith = (pattern: RegExp) =>
  sources.filter((file) => pattern.test(readFileSync(file, "utf8"))).toSorted();

const queriesInForce = /\b(inForceAt|releasesInForce|findReleaseInForce|versionsInForce)\(/;

// Files that may also read releases that are not in force; only staff reach them.
const forStaff = [
  // The desk's view of releases, and where they are saved.
  /^lib\/publication\/releases\/(release-history-)?repository\.ts$/,
  // A difference that the verification finds is named by its release.
  /^lib\/audit\/row-labels\.ts$/,
  // A figure's record, the audit trail and the verification cover every release.
  /^lib\/history\//,
  // The form says which version a change corrects, and asks for its reason.
  /^lib\/outline\/published-version-repository\.ts$/,
  // The desk says of each year whether it is released, and what was approved since.
  /^lib\/(entry\/progress\/|outline\/years-|publication\/releases\/unreleased-)repository\.ts$/,
  // A Word document for staff says on its first page which version it shows.
  /^lib\/intake\/word\/repository\.ts$/,
  // A backup says how many releases it holds.
  /^lib\/backup\/database-state\.ts$/,
  // A code that occurs in any release cannot be deleted.
  /^lib\/catalogue\//,
];

// Takes the releases in force as an argument, from the callers listed in the second test.
const takesReleases = "lib/publication/observations/export-repository.ts";

// dependency-cruiser restricts who imports the staff's view of releases and the rows of an export.
describe("releases in force are determined in one place", () => {
  it("for every file that queries releases or observations, except those for staff", () => {
    const querying = filesWith(/\.(release|observation)\s*\.\s*\w+\(|["'`\s](Release|Observation)["`]\s/);
    const others = querying.filter((file) => !queriesInForce.test(readFileSync(file, "utf8")));
    expect(others.filter((file) => !forStaff.some((pattern) => pattern.test(file)))).toEqual([takesReleases]);
  });

  it("and exports take them from the public reads or from the version that readers are served", () => {
    const callers = filesWith(/\b(exportAnswer|observationsEndpoint)\(/).filter(
      (file) => !["server/http/observations-endpoint.ts", "lib/open-data/export-answer.ts"].includes(file),
    );
    const sources = {
      "lib/backup/drill/facts.ts": "await releasesInForce(",
      "server/app-thread/serve-observations.ts": "selectableReleases(",
      "server/public-thread/main.ts": "cache.releases()",
    };
    expect(callers).toEqual(Object.keys(sources));
    for (const [file, source] of Object.entries(sources))
      expect(readFileSync(file, "utf8"), file).toContain(source);
  });
});
