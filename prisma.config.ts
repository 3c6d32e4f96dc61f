import { defineConfig } from "prisma/config";

// Prisma's command line downloads an engine that closed networks cannot reach. `generate`, `validate` and `format` never
// call it; any existing file in its place stops the download. Migrations go through scripts/db-diff.ts and db:migrate.
process.env.PRISMA_SCHEMA_ENGINE_BINARY ??= process.execPath;

export default defineConfig({
  schema: "prisma/schema.prisma",
  migrations: { path: "prisma/migrations" },
});
