import "server-only";
import type { Problems } from "@/lib/audit/problem";
import type { VerificationCheck } from "@/lib/audit/verification-check";
import { migrationsFolder } from "@/lib/platform/migrate";
import { type Migration, readMigrations } from "@/lib/platform/database/migrations";
import { type SchemaObjects, schemaAfter, schemaObjects } from "@/lib/platform/schema-objects";
import type { Snapshot } from "@/lib/platform/snapshot";
import { type AppliedMigration, compareSchemas, knownMigrations } from "./compare-schemas";
import { schemaProblems } from "./messages";

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

function appliedMigrations(snapshot: Snapshot, problems: Problems): Migration[] {
  const applied = snapshot
    .prepare<[], AppliedMigration>(
      `SELECT "migration_name" AS "name", "checksum" FROM "_prisma_migrations" WHERE "rolled_back_at" IS NULL`,
    )
    .all();
  return knownMigrations(applied, readMigrations(migrationsFolder), problems);
}
