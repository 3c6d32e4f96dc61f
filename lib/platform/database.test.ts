import { getLogs } from "@prisma/debug";
import { describe, expect, it, vi } from "vitest";
import { reader, queryRows, run, sql, type Tx, write } from "./database";

const topic = (tx: Tx, code: string) =>
  run(tx, sql`INSERT INTO "Topic" ("id", "code", "nameZh", "nameEn") VALUES (${code}, ${code}, '甲', 'A')`);
const codes = () => queryRows<{ code: string }>(reader(), sql`SELECT "code" FROM "Topic"`);

describe("a statement that runs on the connection itself", () => {
  it("belongs to the transaction: it sees what was written before it, and rolls back with it", async () => {
    const failed = write(async (tx) => {
      await tx.topic.create({ data: { code: "by-prisma", nameZh: "乙", nameEn: "B" } });
      expect(await topic(tx, "raw-statement")).toBe(1);
      const seen = await queryRows<{ code: string }>(tx, sql`SELECT "code" FROM "Topic"`);
      expect(seen.map(({ code }) => code)).toEqual(expect.arrayContaining(["by-prisma", "raw-statement"]));
      throw new Error("on purpose");
    });
    await expect(failed).rejects.toThrow("on purpose");
    expect(await codes()).not.toContainEqual({ code: "raw-statement" });
  });

  it("is refused once its transaction has ended", async () => {
    const ended = await write(async (tx) => tx);
    await expect(topic(ended, "too-late")).rejects.toThrow(/transaction/i);
    expect(await codes()).not.toContainEqual({ code: "too-late" });
  });

  it("is refused once its transaction has ended, also while another is under way", async () => {
    const ended = await write(async (tx) => tx);
    await write(async (tx) => {
      await expect(topic(ended, "too-late")).rejects.toThrow(/transaction/i);
      await expect(queryRows(ended, sql`SELECT 1`)).rejects.toThrow(/transaction/i);
      await topic(tx, "in-time");
    });
    const stored = await codes();
    expect(stored).toContainEqual({ code: "in-time" });
    expect(stored).not.toContainEqual({ code: "too-late" });
  });

  it("is refused once SQLite has rolled back by itself, and so is what Prisma is asked for", async () => {
    const later = vi.fn();
    const halfway = write(async (tx) => {
      await topic(tx, "rolled-back");
      await run(tx, sql`ROLLBACK`);
      await topic(tx, "after").catch(later);
      await tx.topic.create({ data: { code: "after-by-prisma", nameZh: "乙", nameEn: "B" } }).catch(later);
    });
    await expect(halfway).rejects.toThrow();
    expect(later).toHaveBeenCalledTimes(2);
    const stored = (await codes()).map(({ code }) => code);
    for (const code of ["rolled-back", "after", "after-by-prisma"]) expect(stored).not.toContain(code);
  });

  it("stores a time as Prisma does, and reads numbers as numbers", async () => {
    const id = "wang";
    const disabledAt = new Date("2024-02-29T12:34:56.789Z");
    const asStored = (tx: Tx) =>
      queryRows<{ at: string; n: number }>(
        tx,
        sql`SELECT "disabledAt" AS "at", 1 AS "n" FROM "Person" WHERE "id" = ${id}`,
      );
    await write(async (tx) => {
      await tx.person.create({ data: { id, email: "wang@annals.test", name: "王", disabledAt } });
      const byPrisma = await asStored(tx);
      await run(tx, sql`UPDATE "Person" SET "disabledAt" = ${disabledAt} WHERE "id" = ${id}`);
      expect(await asStored(tx)).toEqual(byPrisma);
      expect(byPrisma).toEqual([{ at: expect.stringContaining("2024-02-29") as string, n: 1 }]);
    });
  });
});

describe("a write", () => {
  it("asks Prisma for no transaction before one of its models is used", async () => {
    const begun = () => getLogs(Infinity).includes("startTransaction");
    await write(async (tx) => {
      await topic(tx, "raw-alone");
      expect(begun()).toBe(false);
      await tx.topic.findMany();
      expect(begun()).toBe(true);
    });
    expect(await codes()).toContainEqual({ code: "raw-alone" });
  });

  it("leaves nothing of what it stored in memory", async () => {
    const text = "2000余人次";
    const kept = await write(async (tx) => {
      await tx.$queryRaw`SELECT ${text} AS "stored"`;
      return getLogs(Infinity);
    });
    expect(kept).toContain(text);
    expect(getLogs(Infinity)).not.toContain(text);
  });
});
