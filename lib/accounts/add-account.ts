import "server-only";
import type { z } from "zod";
import type { Context } from "@/lib/audit/command";
import { fail, ok, type Result } from "@/lib/platform/result";
import { refusals } from "./refusals";
import { findPersonByEmail, findTopicIds, savePerson } from "./repository";
import type { detailsSchema } from "./schema";

type Details = z.output<typeof detailsSchema>;

export async function addAccount(
  { tx }: Context,
  details: Details,
  passwordHash?: string,
): Promise<Result<{ id: string }>> {
  if (await findPersonByEmail(tx, details.email)) return fail("CONFLICT", refusals.emailTaken);
  const topicIds = await findTopicIds(tx, details.topics);
  if (topicIds.length !== details.topics.length) return fail("INVALID", refusals.noTopic);
  return ok({
    id: await savePerson(tx, { ...details, topicIds, ...(passwordHash ? { passwordHash } : {}) }),
  });
}
