import { defineConfig } from "vitest/config";
import { fileURLToPath } from "node:url";
import { aboutSqlite } from "./lib/testing/about-sqlite";
import { chosenForPostgresql } from "./lib/testing/chosen-for-postgresql";
import { testsWithDatabase } from "./lib/testing/tests-with-database";
import common from "./vitest.config";

// npm run test:postgres: the tests that reach the database, on PostgreSQL. `npm test` runs some of them.
const files =
  process.env.POSTGRESQL_TESTS === "chosen"
    ? chosenForPostgresql
    : testsWithDatabase(fileURLToPath(new URL(".", import.meta.url)));

export default defineConfig({
  ...common,
  test: {
    ...common.test,
    globalSetup: ["lib/testing/migrated-template.ts", "lib/testing/postgresql-template.ts"],
    exclude: [],
    include: files.filter((file) => !(file in aboutSqlite)),
  },
});
