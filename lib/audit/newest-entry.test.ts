import fc from "fast-check";
import { expect, it } from "vitest";
import { type Db, type Sql, sql } from "@/lib/platform/database";
import { loadServer } from "@/lib/testing/other-server";

type Row = { head: number; newest: number | null };

/** A trail whose entries are definitions or not, and a connection that answers when it is told to. */
function openTrail() {
  const entries: boolean[] = [];
  const waiting: (() => void)[] = [];
  const newestAfter = (from: number) => {
    const at = entries.findLastIndex((isDefinition) => isDefinition) + 1;
    return at > from ? at : null;
  };
  const $queryRaw = ({ values }: Sql) => {
    const row: Row = { head: entries.length, newest: newestAfter(Number(values[0])) };
    return new Promise<Row[]>((resolve) => waiting.push(() => resolve([row])));
  };
  return { entries, waiting, newest: () => newestAfter(0) ?? 0, db: { $queryRaw } as unknown as Db };
}

const step = fc.oneof(
  { weight: 2, arbitrary: fc.record({ add: fc.boolean() }) },
  { weight: 2, arbitrary: fc.constant("ask" as const) },
  { weight: 2, arbitrary: fc.record({ answer: fc.nat(5) }) },
);

/** Returns the function as a process has it that has just started. */
const afresh = () =>
  loadServer(async () => {
    const { newestEntry } = await import("./newest-entry-repository");
    return (db: Db) => newestEntry(db, { name: "definitions", isOne: sql`1 = 1` });
  });

it("is never older than what was there when it was asked for, in whatever order answers come", async () => {
  const law = fc.asyncProperty(fc.array(step, { minLength: 5, maxLength: 60 }), async (steps) => {
    const [trail, newest] = [openTrail(), await afresh()];
    const asked: Promise<void>[] = [];
    const ask = async () => {
      const known = trail.newest();
      const found = await newest(trail.db);
      expect(found).toBeGreaterThanOrEqual(known);
      expect(found).toBeLessThanOrEqual(trail.entries.length);
    };
    for (const taken of steps) {
      if (taken === "ask") asked.push(ask());
      else if ("add" in taken) trail.entries.push(taken.add);
      else trail.waiting.splice(taken.answer % (trail.waiting.length || 1), 1)[0]?.();
      await Promise.resolve().then(() => undefined);
    }
    for (const answer of trail.waiting) answer();
    await Promise.all(asked);
  });
  await fc.assert(law, { numRuns: 100 });
});
