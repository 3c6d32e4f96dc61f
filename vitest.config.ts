import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL(".", import.meta.url));

export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // The marker that keeps a module off the browser throws outside Next's server build.
      "server-only": `${root}node_modules/server-only/empty.js`,
    },
  },
  test: {
    include: ["{bench,lib,prisma,components,server}/**/*.test.{ts,tsx}"],
    // Those that compare the two databases run on PostgreSQL.
    exclude: ["**/node_modules/**", "**/*.postgres.test.ts"],
    globalSetup: ["lib/testing/migrated-template.ts"],
    setupFiles: ["lib/testing/own-database.ts"],
    // By default one processor is left idle.
    maxWorkers: availableParallelism(),
    // Each file begins anew in its worker (own-database.ts); a process for each would take more time than the tests.
    isolate: false,
    // Optimising Prisma's WebAssembly takes longer than it saves in a file of tests.
    execArgv: ["--liftoff-only"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 25_000 } },
  },
});
