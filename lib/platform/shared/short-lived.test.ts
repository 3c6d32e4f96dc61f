import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { withClient } from "@/lib/platform/database/postgresql/client";
import { migratePostgresql } from "@/lib/platform/database/postgresql/migrate";
import { closeSidePool } from "@/lib/platform/database/postgresql/side-pool";
import { env } from "@/lib/platform/env";
import { postgresqlForTests } from "@/lib/testing/new-postgresql-database";
import { loadServer } from "@/lib/testing/other-server";
import { inMemory } from "./in-memory";
import { inTable } from "./in-table";
import type { ShortLived } from "./store";

const newPostgresql = postgresqlForTests();
const minute = 60_000;
const sqlite = env.DATABASE_URL;

beforeAll(async () => {
  env.DATABASE_URL = await newPostgresql();
  await migratePostgresql(env.DATABASE_URL);
});
afterAll(async () => {
  await closeSidePool();
  env.DATABASE_URL = sqlite;
});

const rows = () =>
  withClient(env.DATABASE_URL, async (client) => (await client.query(`SELECT * FROM "ShortLived"`)).rows);

describe.each([
  ["in memory", inMemory],
  ["in a table", inTable],
])("what is short-lived, %s", (_, store) => {
  it("is found until its time has passed", async () => {
    expect(await store.find("a")).toBeNull();
    await store.keep("a", "1", minute);
    await store.keep("a", "2", minute);
    expect(await store.find("a")).toBe("2");
    await store.keep("a", "3", 0);
    expect(await store.find("a")).toBeNull();
  });

  it("is listed by the beginning of its key", async () => {
    for (const key of ["list:b", "list:a", "list:", "lisu:a", "list;", "lis"])
      await store.keep(key, key, minute);
    await store.keep("list:gone", "", 0);
    expect(new Map(await store.list("list:"))).toEqual(
      new Map([
        ["", "list:"],
        ["a", "list:a"],
        ["b", "list:b"],
      ]),
    );
  });

  it("is claimed by one, until it is released or its time has passed", async () => {
    expect(await store.claim("c", "li", minute)).toBe(true);
    expect(await store.claim("c", "wang", minute)).toBe(false);
    expect(await store.claim("c", "li", minute)).toBe(true);
    await store.release("c", "wang");
    expect(await store.find("c")).toBe("li");
    await store.release("c", "li");
    expect(await store.claim("c", "wang", 0)).toBe(true);
    expect(await store.claim("c", "li", minute)).toBe(true);
  });

  it("is claimed by one of those who ask at once", async () => {
    const names = Array.from({ length: 20 }, (_, n) => `claimant ${n}`);
    const claims = await Promise.all(names.map((name) => store.claim("at once", name, minute)));
    expect(claims.filter((isMine) => isMine)).toHaveLength(1);
    expect(await store.find("at once")).toBe(names[claims.indexOf(true)]);
  });
});

const key = fc.constantFrom("x:1", "x:2", "y:1");
const value = fc.constantFrom("one", "two", "三");
const lifetime = fc.constantFrom(0, minute);
const step = fc.oneof(
  fc.tuple(fc.constant("keep" as const), key, value, lifetime),
  fc.tuple(fc.constant("claim" as const), key, value, lifetime),
  fc.tuple(fc.constant("release" as const), key, value),
  fc.tuple(fc.constant("find" as const), key),
  fc.tuple(fc.constant("list" as const), fc.constantFrom("x:", "y:")),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

function take(store: ShortLived, taken: Step): Promise<unknown> {
  switch (taken[0]) {
    case "keep":
      return store.keep(taken[1], taken[2], taken[3]);
    case "claim":
      return store.claim(taken[1], taken[2], taken[3]);
    case "release":
      return store.release(taken[1], taken[2]);
    case "find":
      return store.find(taken[1]);
    case "list":
      return store.list(taken[1]).then((found) => [...found].toSorted());
  }
}

it("is the same in memory and in a table, whatever is done", async () => {
  const law = fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
    for (const store of [inMemory, inTable])
      for (const name of ["x:1", "x:2", "y:1"]) await store.keep(name, "", 0);
    for (const taken of steps) expect(await take(inTable, taken)).toEqual(await take(inMemory, taken));
  });
  await fc.assert(law, { numRuns: 60 });
});

it("leaves no rows once its time has passed, nor do other servers", async () => {
  await withClient(env.DATABASE_URL, (client) => client.query(`UPDATE "ShortLived" SET "expire" = 1`));
  process.env.DATABASE_URL = env.DATABASE_URL;
  const other = await loadServer(async () => ({
    ...(await import("./in-table")),
    ...(await import("@/lib/platform/database/postgresql/side-pool")),
  }));
  await other.inTable.keep("the only one", "", minute);
  await other.closeSidePool();
  expect(await rows()).toMatchObject([{ key: "the only one" }]);
});
