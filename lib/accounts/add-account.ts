import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/audit/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import { canKeepPeople } from "./policy";
import { refusals } from "./refusals";
import { findPersonByEmail, findTopicIds, savePerson } from "./repository";
import type { detailsSchema } from "./schema";

type Details = z.output<typeof detailsSchema>;

/** A new account, whether it begins with a password or with a link. */
export async function addAccount(
  { actor, tx }: Context,
  details: Details,
  passwordHash?: string,
): Promise<Result<{ id: string }>> {
  if (!canKeepPeople(actor)) return fail("FORBIDDEN", refusals.administratorsOnly);
  if (await findPersonByEmail(tx, details.email)) return fail("CONFLICT", refusals.taken);
  const topicIds = await findTopicIds(tx, details.topics);
  if (topicIds.length !== details.topics.length) return fail("INVALID", refusals.noTopic);
  return ok({
    id: await savePerson(tx, { ...details, topicIds, ...(passwordHash ? { passwordHash } : {}) }),
  });
}
