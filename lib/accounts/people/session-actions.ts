"use server";

import { z } from "zod";
import { restricted } from "@/lib/platform/access";
import { fail, type Result } from "@/lib/platform/result";
import { securingOwnAccount } from "../policy";
import { refusals } from "../refusals";
import { asAction } from "../sessions/as-action";
import { currentSession } from "../sessions/current-session";
import { endOwnSession } from "../sessions/end-session";

/** Ends another of one's own sessions. */
export const endSessionAction = asAction(
  restricted({ ...securingOwnAccount, allowRequiredStep: true }, endOther),
);

async function endOther(input: { id: string }): Promise<Result<null>> {
  const [session, id] = [await currentSession(), z.uuid().safeParse(input.id).data];
  return session && id ? endOwnSession(session, id) : fail("NOT_FOUND", refusals.noSession);
}
