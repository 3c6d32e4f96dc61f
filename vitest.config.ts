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
    include: ["{lib,prisma,components,server}/**/*.test.{ts,tsx}"],
    globalSetup: ["lib/testing/migrated-template.ts"],
    setupFiles: ["lib/testing/own-database.ts"],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
});
