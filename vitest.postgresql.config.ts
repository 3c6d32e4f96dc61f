import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";
import { aboutSqlite } from "./lib/testing/about-sqlite";
import { testsWithDatabase } from "./lib/testing/tests-with-database";
import common from "./vitest.config";

// npm run test:postgres: the tests that reach the database, on PostgreSQL.
const files = testsWithDatabase(fileURLToPath(new URL(".", import.meta.url)));

export default defineConfig({
  ...common,
  test: {
    ...common.test,
    globalSetup: ["lib/testing/migrated-template.ts", "lib/testing/postgresql-template.ts"],
    exclude: [],
    include: files.filter((file) => !(file in aboutSqlite)),
  },
});
