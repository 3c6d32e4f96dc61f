"use server";

import { z } from "zod";
import { withoutErrors } from "@/lib/platform/error-refusal";
import { fail, type Result } from "@/lib/platform/result";
import { refusals } from "../refusals";
import { sameOriginSessionOfRequest } from "../sessions/as-action";
import { endOwnSession } from "../sessions/end-session";

/** Ends another of one's own sessions. */
export async function endSessionAction(input: { id: string }): Promise<Result<null>> {
  return withoutErrors(async () => {
    const session = await sameOriginSessionOfRequest({ reauthenticate: true, allowRequiredStep: true });
    if (!session.ok) return session;
    const id = z.uuid().safeParse(input.id).data;
    return id ? endOwnSession(session.value, id) : fail("NOT_FOUND", refusals.noSession);
  });
}
