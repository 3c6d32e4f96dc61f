import "server-only";
import { z } from "zod";
import { restricted } from "@/lib/platform/access";
import type { Actor } from "@/lib/platform/actor";
import { withoutErrors } from "@/lib/platform/error-refusal";
import { fail, ok, type Result } from "@/lib/platform/result";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { refusals } from "./refusals";
import { saveRead } from "./repository";

/** `ids`: null marks all. */
export const markReadSchema = z.object({ ids: z.array(z.string().min(1).max(100)).max(500).nullable() });

/** Marks the actor's own notices as read; ids of other people's notices are ignored. */
export const markRead = restricted({ by: "self" }, saveAsRead);

async function saveAsRead(input: z.input<typeof markReadSchema>, actor: Actor): Promise<Result<null>> {
  const parsed = markReadSchema.safeParse(input);
  if (!parsed.success) return fail("INVALID", refusals.invalidInput);
  return withoutErrors(async () => {
    await unauditedWrite((tx) => saveRead(tx, actor.id, parsed.data.ids, new Date()));
    return ok(null);
  });
}
