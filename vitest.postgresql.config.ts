import { defineConfig, mergeConfig } from "vitest/config";
import { aboutSqlite } from "./lib/testing/about-sqlite";
import common from "./vitest.config";

// npm run test:postgres: the tests that reach the database, on PostgreSQL.
export default mergeConfig(
  common,
  defineConfig({
    test: {
      globalSetup: ["lib/testing/postgresql-template.ts"],
      exclude: ["node_modules/**", ...Object.keys(aboutSqlite)],
    },
  }),
);
