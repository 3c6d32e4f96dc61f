import "server-only";
import type { Problems } from "@/lib/audit/problem";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import { migrationsFolder } from "@/lib/platform/migrate";
import { type Migration, readMigrations } from "@/lib/platform/database/migrations";
import { type SchemaObjects, schemaAfter, schemaObjects } from "@/lib/platform/schema-objects";
import type { Snapshot } from "@/lib/platform/snapshot";
import { schemaProblems } from "./messages";

type Applied = { name: string; checksum: string };

/**
 * Checks the database's tables, indexes and triggers, at once, against those that the migrations it has had make: the other
 * checks can fail where they differ.
 */
export function checkSchema(snapshot: Snapshot, problems: Problems): VerificationCheck {
  const expected = expectedSchema(snapshot, problems);
  if (expected) compareSchemas(schemaObjects(snapshot), expected, problems);
  return { compare: () => ({ schemaObjects: expected?.size ?? 0 }) };
}

function expectedSchema(snapshot: Snapshot, problems: Problems): SchemaObjects | null {
  try {
    return schemaAfter(appliedMigrations(snapshot, problems));
  } catch (error) {
    problems.report(schemaProblems.unmigrated((error as Error).message));
    return null;
  }
}

/** A database that waits for newer migrations holds too, so those that it lacks are no problem in themselves. */
function appliedMigrations(snapshot: Snapshot, problems: Problems): Migration[] {
  const applied = snapshot
    .prepare<[], Applied>(
      `SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
    )
    .all();
  const files = new Map(readMigrations(migrationsFolder).map((file) => [file.name, file]));
  const names = new Set<string>();
  for (const { name, checksum } of applied) {
    if (names.has(name) || files.get(name)?.checksum !== checksum)
      problems.report(schemaProblems.migration(name));
    names.add(name);
  }
  return [...files.values()].filter(({ name }) => names.has(name));
}

function compareSchemas(actual: SchemaObjects, expected: SchemaObjects, problems: Problems): void {
  for (const [object, sql] of expected) {
    if (!actual.has(object)) problems.report(schemaProblems.missing(object));
    else if (actual.get(object) !== sql) problems.report(schemaProblems.changed(object));
  }
  for (const object of actual.keys())
    if (!expected.has(object)) problems.report(schemaProblems.added(object));
}
