"use server";

import { z } from "zod";
import { operation } from "@/lib/audit/operation";
import { fail, type Result } from "@/lib/platform/result";
import { securingOwnAccount } from "../policy";
import { refusals } from "../refusals";
import { asAction } from "../sessions/as-action";
import { currentSession } from "../sessions/current-session";
import { endOwnSession } from "../sessions/end-session";

/** Ends another of one's own sessions. */
export const endSessionAction = asAction(
  operation(z.object({ id: z.uuid() }), { ...securingOwnAccount, allowRequiredStep: true }, endOther),
);

async function endOther(input: { id: string }): Promise<Result<null>> {
  const session = await currentSession();
  return session ? endOwnSession(session, input.id) : fail("NOT_FOUND", refusals.noSession);
}
