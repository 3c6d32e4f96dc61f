import { afterAll, beforeAll, expect, inject, it, vi } from "vitest";
import { copyFileSync } from "node:fs";
import type * as database from "@/lib/platform/database";
import type { Answers } from "./answers.test-data";

type All = { files: Answers; reads: Answers; chain: Answers };
let onPostgresql: All;
let onSqlite: All;

beforeAll(async () => {
  const postgresql = process.env.DATABASE_URL ?? "";
  const file = `${inject("template")}.same-on-both`;
  copyFileSync(inject("template"), file);
  onSqlite = await answersOf(`file:${file}`);
  onPostgresql = await answersOf(postgresql);
}, 1_200_000);
afterAll(() => {
  vi.useRealTimers();
  vi.doUnmock("@/lib/platform/database");
});

async function answersOf(url: string): Promise<All> {
  process.env.DATABASE_URL = url;
  vi.resetModules();
  for (const name of Object.keys(globalThis).filter((each) => each.startsWith("annals")))
    Reflect.deleteProperty(globalThis, name);
  moveClockWithWrites();
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-01-02T03:04:05Z") });
  const { answersToDemo } = await import("./answers.test-data");
  const { closeDatabase } = await import("@/lib/platform/database");
  return answersToDemo().finally(closeDatabase);
}

// So that it tells the same times on both.
function moveClockWithWrites() {
  vi.doMock("@/lib/platform/database", async (original) => {
    const real = await original<typeof database>();
    const write: typeof database.write = (work) => {
      vi.setSystemTime(Date.now() + 10);
      return real.write(work);
    };
    return { ...real, write };
  });
}

/** Numbers ids, which are made at random, and the hashes of what has them, in the order in which they come. */
function withNumberedIds(text: string): string {
  const ids = new Map<string, string>();
  return text.replaceAll(/[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|[0-9a-f]{64}/g, (id) => {
    ids.set(id, ids.get(id) ?? `id ${ids.size + 1}`);
    return ids.get(id) ?? "";
  });
}

it("every file that the public takes is the same on PostgreSQL as on SQLite, byte for byte", () => {
  expect(onPostgresql.files.size).toBeGreaterThan(40);
  expect(differing("files")).toEqual([]);
});

it("what pages show is the same", () => {
  expect(differing("reads")).toEqual([]);
});

it("the audit chain has the same entries, seals rows of the same tables, and has no break", () => {
  expect(onPostgresql.chain.get("breaks")).toBe("null");
  expect(onPostgresql.chain.size).toBeGreaterThan(100);
  expect(differing("chain")).toEqual([]);
});

/** Returns the answers that differ, each with the first place where they do. */
function differing(kind: keyof All): string[] {
  const [ours, theirs] = [onPostgresql[kind], onSqlite[kind]];
  expect([...ours.keys()]).toEqual([...theirs.keys()]);
  return [...ours].flatMap(([name, text]) => {
    const same = kind === "files" ? (whole: string) => whole : withNumberedIds;
    const [one, other] = [same(text), same(theirs.get(name) ?? "")];
    if (one === other) return [];
    let at = 0;
    while (one[at] === other[at]) at += 1;
    return `${name}, at ${at}: ${one.slice(at - 60, at + 60)} | ${other.slice(at - 60, at + 60)}`;
  });
}
