import "server-only";
import { z } from "zod";
import { readHead } from "@/lib/audit/head";
import { restricted } from "@/lib/platform/access";
import type { Bilingual } from "@/lib/platform/bilingual";
import { databaseLocation } from "@/lib/platform/database-location";
import { env } from "@/lib/platform/env";
import { fail, ok, type Result } from "@/lib/platform/result";
import { readingTrail } from "../policy";
import { externalHashMessages, outcomeMessage } from "./messages";
import { refusals } from "./refusals";
import { verifyRecord } from "./verify";

const schema = z.object({ head: z.string().max(200) });

export type VerificationReport = { holds: boolean; sentences: Bilingual[]; entries: number; head: string };

/** Verifies the whole record for an administrator, optionally with a head that was written down earlier. */
export const verifyTrail = restricted(readingTrail, verify);

async function verify(input: { head: string }): Promise<Result<VerificationReport>> {
  const typed = schema.safeParse(input).data?.head.trim();
  const noted = typed ? readHead(typed) : null;
  if (typed === undefined || (typed !== "" && !noted)) return fail("INVALID", refusals.notAHead);
  const verification = await verifyRecord(databaseLocation(env.DATABASE_URL), {
    heads: noted ? [noted] : [],
  });
  const { first, entries, head } = verification;
  return ok({
    holds: first === null,
    sentences: [outcomeMessage(verification), ...externalHashMessages(verification)],
    entries,
    head,
  });
}
