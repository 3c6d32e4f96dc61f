import { randomUUID } from "node:crypto";
import { copyFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { inject } from "vitest";

const template = inject("template");
const file = join(dirname(template), `${randomUUID()}.db`);
copyFileSync(template, file);
process.env.DATABASE_URL = `file:${file}`;
process.env.AUTH_SECRET = "a secret that only tests use, of 32 characters or more";
process.env.LOG_LEVEL = "silent";
