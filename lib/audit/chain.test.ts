import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChainEntry, firstBreak, genesis, hashOfEntry } from "./chain";

const text = fc.string();
const event = fc.record({
  actionId: text,
  at: fc.constant("2026-01-01T00:00:00.000Z"),
  actorId: text,
  actorName: text,
  actorRoles: text,
  type: text,
  subject: text,
  from: fc.option(text),
  to: fc.option(text),
  reason: fc.option(text),
  sealed: fc.option(text),
});

const chain = fc.array(event, { minLength: 1, maxLength: 8 }).map((events) => {
  const entries: ChainEntry[] = [];
  for (const [index, each] of events.entries()) {
    const entry = { ...each, seq: index + 1, previous: entries.at(-1)?.hash ?? genesis };
    entries.push({ ...entry, hash: hashOfEntry(entry) });
  }
  return entries;
});

describe("the audit chain", () => {
  it("is intact as written", () => {
    fc.assert(fc.property(chain, (entries) => firstBreak(entries) === null));
  });

  it("breaks at an entry when any of its fields is changed", () => {
    fc.assert(
      fc.property(chain, fc.nat(), fc.nat(), text, (entries, which, column, other) => {
        const index = which % entries.length;
        const entry = entries[index] as ChainEntry;
        const columns = Object.keys(entry).filter((name) => name !== "seq") as (keyof ChainEntry)[];
        const name = columns[column % columns.length] as keyof ChainEntry;
        fc.pre(entry[name] !== other);
        const changed = entries.with(index, { ...entry, [name]: other });
        expect(firstBreak(changed)?.seq).toBe(index + 1);
      }),
    );
  });

  it("breaks when an entry is removed", () => {
    fc.assert(
      fc.property(chain, fc.nat(), (entries, which) => {
        fc.pre(entries.length > 1);
        const index = which % (entries.length - 1);
        expect(firstBreak(entries.toSpliced(index, 1))).not.toBeNull();
      }),
    );
  });
});
