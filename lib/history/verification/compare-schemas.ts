import type { Problems } from "@/lib/audit/problem";
import type { Migration } from "@/lib/platform/database/migrations";
import { schemaProblems } from "./messages";

type Objects = ReadonlyMap<string, string>;

/** Reports what differs between the objects of a database and those that the migrations make. */
export function compareSchemas(actual: Objects, expected: Objects, problems: Problems): void {
  for (const [object, sql] of expected) {
    if (!actual.has(object)) problems.report(schemaProblems.missing(object));
    else if (actual.get(object) !== sql) problems.report(schemaProblems.changed(object));
  }
  for (const object of actual.keys())
    if (!expected.has(object)) problems.report(schemaProblems.added(object));
}

export type AppliedMigration = { name: string; checksum: string };

/**
 * Returns the migrations that a database has had. One that waits for newer ones holds too, so those that it lacks are no problem in
 * themselves.
 */
export function knownMigrations(
  applied: readonly AppliedMigration[],
  files: readonly Migration[],
  problems: Problems,
): Migration[] {
  const known = new Map(files.map((file) => [file.name, file]));
  const names = new Set<string>();
  for (const { name, checksum } of applied) {
    if (names.has(name) || known.get(name)?.checksum !== checksum)
      problems.report(schemaProblems.migration(name));
    names.add(name);
  }
  return files.filter(({ name }) => names.has(name));
}
