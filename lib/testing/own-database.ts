import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, inject, vi } from "vitest";

const processWide = () => Object.keys(globalThis).filter((name) => name.startsWith("annals"));

// A worker runs many files, to load packages once. Our own modules, and what they keep for a whole process, begin anew
// with each file.
vi.resetModules();
vi.useRealTimers();
vi.unstubAllEnvs();
for (const name of processWide()) Reflect.deleteProperty(globalThis, name);

const template = inject("template");
const file = join(dirname(template), `${randomUUID()}.db`);
copyFileSync(template, file);
process.env.DATABASE_URL = `file:${file}`;
process.env.AUTH_SECRET = "a secret that only tests use, of 32 characters or more";
process.env.LOG_LEVEL = "silent";

afterAll(async () => {
  if (processWide().length === 0) return;
  const { closeDatabase } = await import("@/lib/platform/database");
  await closeDatabase();
});
