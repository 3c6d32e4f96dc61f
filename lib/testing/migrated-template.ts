import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/platform/migrate";

declare module "vitest" {
  interface ProvidedContext {
    template: string;
  }
}

/** Migrates one database for the whole test run. Every test file uses its own copy. */
export default function setup(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), "annals-test-"));
  const template = join(folder, "template.db");
  migrate(template);
  project.provide("template", template);
  return () => rmSync(folder, { recursive: true, force: true });
}
