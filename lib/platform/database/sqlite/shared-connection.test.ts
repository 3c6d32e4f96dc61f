import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { connectionOf, SharedConnection } from "./shared-connection";
import { queryRows, reader, run, sql, write } from "../../database";

const name = "@prisma/adapter-better-sqlite3";
const tried = "7.10.0";

function packageJson(folder = ""): { version: string; dependencies: Record<string, string> } {
  return JSON.parse(readFileSync(`${folder}package.json`, "utf8")) as ReturnType<typeof packageJson>;
}

async function opened() {
  const shared = new SharedConnection(":memory:", 0);
  return { shared, adapter: await shared.connect() };
}

const query = (text: string) => ({ sql: text, args: [], argTypes: [] });

describe("Prisma's adapter still hands out the connection that saves run their statements on", () => {
  it(`in the version this was tried with: before another is taken, read docs/decisions/023`, () => {
    expect(packageJson().dependencies[name]).toBe(tried);
    expect(packageJson(`node_modules/${name}/`).version).toBe(tried);
  });

  it("as a connection of better-sqlite3 that it asks to prepare every statement, of which each is prepared once", async () => {
    const { adapter } = await opened();
    const connection = connectionOf(adapter);
    const prepared: { statement?: unknown }[] = [];
    const { prepare } = connection;
    Object.assign(connection, {
      prepare: (text: string) => {
        const statement = prepare(text) as { statement?: unknown };
        prepared.push(statement);
        return statement;
      },
    });
    for (const expected of [1, 2]) {
      await adapter.queryRaw(query('SELECT 1 AS "one"'));
      expect(prepared).toHaveLength(expected);
    }
    expect(prepared[0]?.statement).toBeDefined();
    expect(prepared[1]?.statement).toBe(prepared[0]?.statement);
    await adapter.dispose();
  });

  it("on which its transactions run, and are seen to be open", async () => {
    const { shared, adapter } = await opened();
    await adapter.executeScript('CREATE TABLE "t" ("n" INTEGER)');
    expect(shared.isInTransaction).toBe(false);
    const transaction = await adapter.startTransaction();
    expect(shared.isInTransaction).toBe(true);
    shared.rawStatement('INSERT INTO "t" VALUES (1)')?.run();
    expect((await transaction.queryRaw(query('SELECT "n" FROM "t"'))).rows).toEqual([[1]]);
    await transaction.executeRaw(query("ROLLBACK"));
    await transaction.rollback();
    expect(shared.isInTransaction).toBe(false);
    expect(shared.rawStatement('SELECT "n" FROM "t"')?.all()).toEqual([]);
    await adapter.dispose();
  });

  it("so that what runs on it inside an interactive transaction is rolled back with it", async () => {
    const failed = write(async (tx) => {
      await tx.topic.create({ data: { code: "by-prisma", nameZh: "甲", nameEn: "A" } });
      await run(tx, sql`UPDATE "Topic" SET "nameZh" = '乙' WHERE "code" = 'by-prisma'`);
      expect(await tx.topic.findUnique({ where: { code: "by-prisma" } })).toMatchObject({ nameZh: "乙" });
      // Prisma would answer with a bigint: this did run on the connection itself.
      expect(await queryRows(tx, sql`SELECT 4294967296 AS "n"`)).toEqual([{ n: 4294967296 }]);
      throw new Error("on purpose");
    });
    await expect(failed).rejects.toThrow("on purpose");
    expect(await reader().topic.findUnique({ where: { code: "by-prisma" } })).toBeNull();
  });

  it.each([
    {},
    { client: null },
    { client: { prepare: () => undefined } },
    { client: { inTransaction: false } },
    { connection: { prepare: () => undefined, inTransaction: false } },
  ])("or says where to look: %j", (adapter) => {
    expect(() => connectionOf(adapter)).toThrow(/shared-connection\.ts.*docs\/decisions\/023/);
  });
});
