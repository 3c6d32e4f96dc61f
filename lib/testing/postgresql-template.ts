import type { TestProject } from "vitest/node";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { startPostgresql } from "./postgresql-server";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the migrated database, where the tests run on PostgreSQL; empty where that cannot be started here. */
    postgresqlTemplate: string | undefined;
  }
}

/** Starts PostgreSQL and migrates one database for the whole test run. Every test file uses its own copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresql().catch((error: unknown) => {
    if (process.env.POSTGRESQL_TESTS !== "chosen") throw error;
    process.stderr.write(`PostgreSQL could not be started, so its tests are skipped: ${String(error)}\n`);
    return null;
  });
  const template = server?.url("annals_template") ?? "";
  project.provide("postgresqlTemplate", template);
  if (!server) return async () => undefined;
  await withClient(server.url("postgres"), async (client) => {
    await client.query("DROP DATABASE IF EXISTS annals_template");
    await client.query("CREATE DATABASE annals_template ENCODING 'UTF8' TEMPLATE template0");
  });
  await migratePostgresql(template);
  return server.stop;
}
