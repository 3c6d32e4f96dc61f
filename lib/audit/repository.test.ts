import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Actor } from "@/lib/platform/actor";
import { reader, write } from "@/lib/platform/database";
import { isPostgresql } from "@/lib/platform/database/kind";
import { env } from "@/lib/platform/env";
import { firstBreak } from "./chain";
import { appendEvents, chainEntries, headToExtend } from "./repository";

// PostgreSQL has no text with U+0000, and no surrogate by itself. What people enter never has either.
const isStored = (each: string) => !isPostgresql(env.DATABASE_URL) || !/[\0\p{Surrogate}]/u.test(each);
const text = fc.string({ unit: "binary", minLength: 1 }).filter(isStored);

describe("recorded events", () => {
  it("are read back as they were hashed, whatever text they contain", async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        text,
        fc.array(text, { minLength: 1, maxLength: 3 }),
        async (name, reason, emails) => {
          const actor: Actor = { id: "one", name, roles: ["editor"], topicIds: [] };
          const events = emails.map((email) => ({
            type: "person.enabled" as const,
            subject: `person:${email}`,
            reason,
            to: { email },
          }));
          const at = new Date();
          await write(async (tx) => appendEvents(tx, await headToExtend(tx), { actor, at, events }));
          const entries = await chainEntries(reader());
          expect(firstBreak(entries)).toBeNull();
          expect(entries.at(-1)?.at).toBe(at.toISOString());
        },
      ),
      { numRuns: 60 },
    );
  });
});
