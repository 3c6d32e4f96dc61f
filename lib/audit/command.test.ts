import { closeSync, openSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { byProgram } from "@/lib/platform/access";
import { system } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { storageRefusals } from "@/lib/platform/refusals";
import { fail } from "@/lib/platform/result";
import { logState } from "@/lib/platform/storage/wal-index";
import { makeReadOnlyOnce } from "@/lib/testing/read-only-database";
import { must } from "@/lib/testing/small-report";
import { firstBreak } from "./chain";
import { command, recorded, unchanged } from "./command";
import { chainEntries, findHead } from "./repository";

const named = z.object({ code: z.string() });
const sentence = { zh: "不行", en: "No." };
const event = { type: "person.enabled", subject: "person:x", to: { email: "x@annals.test" } } as const;
const addTopic = (tx: Parameters<Parameters<typeof command>[2]>[1]["tx"], code: string) =>
  tx.topic.create({ data: { code, nameZh: code, nameEn: code } });
const topics = () => reader().topic.findMany({ select: { code: true } });

describe("a command", () => {
  it("commits a change and its audit event together", async () => {
    const add = command(named, byProgram, async ({ code }, { tx }) => {
      await addTopic(tx, code);
      return recorded(code, event);
    });
    expect(await add({ code: "kept" }, system)).toEqual({ ok: true, value: "kept" });
    expect(await topics()).toContainEqual({ code: "kept" });
    const entries = await chainEntries(reader());
    expect(entries.at(-1)).toMatchObject({ type: "person.enabled", actorId: "system" });
    expect((await findHead(reader())).hash).toBe(entries.at(-1)?.hash);
  });

  it("rolls back its changes when it is refused", async () => {
    const refuse = command(named, byProgram, async ({ code }, { tx }) => {
      await addTopic(tx, code);
      return fail("FORBIDDEN", sentence);
    });
    expect(await refuse({ code: "refused" }, system)).toMatchObject({
      ok: false,
      error: { code: "FORBIDDEN" },
    });
    expect(await topics()).not.toContainEqual({ code: "refused" });
  });

  it("refuses in words what the database cannot take, and takes it the next time", async () => {
    const add = command(named, byProgram, async ({ code }, { tx }) => {
      await addTopic(tx, code);
      return recorded(code, event);
    });
    await makeReadOnlyOnce();
    expect(await add({ code: "tried again" }, system)).toEqual(fail("UNAVAILABLE", storageRefusals.readOnly));
    expect(await add({ code: "tried again" }, system)).toEqual({ ok: true, value: "tried again" });
  });

  it("does not commit a change without an audit event", async () => {
    const forget = command(named, byProgram, async ({ code }, { tx }) => {
      await addTopic(tx, code);
      return unchanged(code);
    });
    await expect(forget({ code: "forgotten" }, system)).rejects.toThrow("nothing was recorded");
    expect(await topics()).not.toContainEqual({ code: "forgotten" });
  });

  it.skipIf(isPostgresql(env.DATABASE_URL))("writes nothing to the disk where nothing changes", async () => {
    const add = command(named, byProgram, async ({ code }, { tx }) => {
      await addTopic(tx, code);
      return recorded(code, event);
    });
    const look = command(named, byProgram, async ({ code }) => unchanged(code));
    await add({ code: "written" }, system);
    const index = openSync(`${databaseFile(env.DATABASE_URL)}-shm`, "r");
    const before = logState(index);
    await look({ code: "looked at" }, system);
    expect(logState(index)).toEqual(before);
    await add({ code: "written again" }, system);
    expect(logState(index)).not.toEqual(before);
    closeSync(index);
  });

  it("refuses who has not the role before it looks at the input", async () => {
    const never = command(named, { by: "reviewer" }, async () => {
      throw new Error("It ran.");
    });
    const input = { code: 7 } as unknown as { code: string };
    expect(await never(input, system)).toMatchObject({ ok: false, error: { code: "FORBIDDEN" } });
  });

  it("refuses input that its schema does not accept, before it runs", async () => {
    const never = command(named, byProgram, async () => {
      throw new Error("It ran.");
    });
    const input = { code: 7 } as unknown as { code: string };
    expect(await never(input, system)).toMatchObject({ ok: false, error: { code: "INVALID" } });
  });

  it("keeps the chain intact with lone surrogates and control characters", async () => {
    const add = command(named, byProgram, async ({ code }, { tx }) => {
      await addTopic(tx, code);
      return recorded(code, { ...event, reason: code });
    });
    must(await add({ code: "half \ud83d a pair, a null \0, a line \u2028" }, system));
    expect(firstBreak(await chainEntries(reader()))).toBeNull();
  });

  it("saves every successful change when many run in parallel with failing ones", async () => {
    const add = command(named, byProgram, async ({ code }, { tx }) => {
      await addTopic(tx, code);
      return code.startsWith("bad") ? fail("INVALID", sentence) : recorded(code, event);
    });
    const codes = Array.from({ length: 120 }, (_, index) => `${index % 3 === 0 ? "bad" : "good"}-${index}`);
    await Promise.all(codes.map((code) => add({ code }, system)));
    const saved = (await topics()).map(({ code }) => code).filter((code) => /^(bad|good)-/.test(code));
    expect(saved.toSorted()).toEqual(codes.filter((code) => code.startsWith("good")).toSorted());
    expect(firstBreak(await chainEntries(reader()))).toBeNull();
  });
});
