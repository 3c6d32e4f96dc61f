import Database from "better-sqlite3";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, expect, it, vi } from "vitest";

const folder = mkdtempSync(join(tmpdir(), "annals-demo-"));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.unstubAllEnvs());

function databaseOf(people: number): string {
  const file = join(folder, `${people}.db`);
  const db = new Database(file);
  db.exec('CREATE TABLE IF NOT EXISTS "Report" ("id"); CREATE TABLE IF NOT EXISTS "Person" ("id")');
  for (let id = 0; id < people; id += 1) db.prepare('INSERT INTO "Person" VALUES (?)').run(id);
  db.close();
  return file;
}

it.each([
  ["on this machine", "http://localhost:3000", "", 0, false],
  ["on a public site", "https://annals.example.org", "", 0, true],
  ["on a public site that asks for it", "https://annals.example.org", "demo", 0, false],
  ["not at all", "https://annals.example.org", "empty", 0, false],
  ["on a public site that has people", "https://annals.example.org", "", 1, false],
])("the demo is loaded %s: APP_URL=%s ANNALS_DATA=%s, %i people, refused: %s", async (...row) => {
  const [, site, data, people, isRefused] = row;
  vi.resetModules();
  vi.stubEnv("APP_URL", site);
  vi.stubEnv("ANNALS_DATA", data);
  const { requireDemoChoice } = await import("@/scripts/demo-choice");
  const choose = () => requireDemoChoice(`file:${databaseOf(people)}`);
  if (isRefused) await expect(choose()).rejects.toThrow("npm start -- --empty");
  else await expect(choose()).resolves.toBeUndefined();
});
