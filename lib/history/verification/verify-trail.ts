import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { databaseFile } from "@/lib/platform/database-file";
import { env } from "@/lib/platform/env";
import { fail, ok, type Result } from "@/lib/platform/result";
import { notedWords, outcomeOf } from "./outcome-messages";
import { verifyRecord } from "./verify";
import type { Bilingual } from "@/lib/platform/bilingual";
import { canReadTrail } from "../policy";

const schema = z.object({
  head: z.union([
    z.literal(""),
    z
      .string()
      .trim()
      .regex(/^[0-9a-fA-F]{64}$/),
  ]),
});

export type Verified = { holds: boolean; sentences: Bilingual[]; entries: number; head: string };

/** Verifies the whole record for an administrator, with a head that was noted down earlier or none. */
export async function verifyTrail(input: { head: string }, actor: Actor): Promise<Result<Verified>> {
  if (!canReadTrail(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  const asked = schema.safeParse(input);
  if (!asked.success) return fail("INVALID", refusals.notAHash);
  const heads = asked.data.head === "" ? [] : [asked.data.head];
  const verification = await verifyRecord(databaseFile(env.DATABASE_URL), { heads });
  const { first, entries, head } = verification;
  return ok({
    holds: first === null,
    sentences: [outcomeOf(verification), ...notedWords(verification)],
    entries,
    head,
  });
}

const refusals = {
  administratorsOnly: {
    zh: "只有管理员可以核对审计记录。",
    en: "Only administrators verify the audit trail.",
  },
  notAHash: {
    zh: "散列值是 64 位的十六进制数字，请检查是否抄全。",
    en: "A hash has 64 hexadecimal digits. Check that it was copied whole.",
  },
};
