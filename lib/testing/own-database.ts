import { randomUUID } from "node:crypto";
import { copyFileSync, mkdtempSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, inject, vi } from "vitest";
import { copyPostgresqlDatabase, dropPostgresqlDatabase } from "./own-postgresql-database";

const processWide = () => Object.keys(globalThis).filter((name) => name.startsWith("annals"));

// A worker runs many files, to load packages once. Our own modules, and what they keep for a whole process, begin anew
// with each file.
vi.resetModules();
vi.useRealTimers();
vi.unstubAllEnvs();
for (const name of processWide()) Reflect.deleteProperty(globalThis, name);

const postgresqlTemplate = inject("postgresqlTemplate");
if (postgresqlTemplate === "") beforeEach(({ skip }) => skip("PostgreSQL could not be started."));
const folder = dirname(inject("template"));
const url = postgresqlTemplate ? await copyPostgresqlDatabase(postgresqlTemplate) : copyOfFile();
process.env.DATABASE_URL = url;
process.env.DATA_FOLDER = mkdtempSync(join(folder, "data-"));
process.env.AUTH_SECRET = "a secret that only tests use, of 32 characters or more";
process.env.LOG_LEVEL = "silent";

afterAll(async () => {
  if (processWide().length > 0) {
    const { closeDatabase } = await import("@/lib/platform/database");
    await closeDatabase();
  }
  if (postgresqlTemplate) await dropPostgresqlDatabase(url);
});

function copyOfFile(): string {
  const file = join(folder, `${randomUUID()}.db`);
  copyFileSync(inject("template"), file);
  return `file:${file}`;
}
