import type { TestProject } from "vitest/node";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { startPostgresql } from "./postgresql-server";

declare module "vitest" {
  interface ProvidedContext {
    /** The address of the migrated database, where the tests run on PostgreSQL. */
    postgresqlTemplate: string | undefined;
  }
}

/** Starts PostgreSQL and migrates one database for the whole test run. Every test file uses its own copy. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgresql();
  const template = server.url("annals_template");
  await withClient(server.url("postgres"), async (client) => {
    await client.query("DROP DATABASE IF EXISTS annals_template");
    await client.query("CREATE DATABASE annals_template ENCODING 'UTF8' TEMPLATE template0");
  });
  await migratePostgresql(template);
  project.provide("postgresqlTemplate", template);
  return server.stop;
}
