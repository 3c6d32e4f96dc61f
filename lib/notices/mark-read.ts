import "server-only";
import { z } from "zod";
import type { Actor } from "@/lib/platform/actor";
import { unauditedWrite } from "@/lib/platform/unaudited-write";
import { fail, ok, type Result } from "@/lib/platform/result";
import { saveRead } from "./repository";

/** `ids`: null for all. */
export const markReadSchema = z.object({ ids: z.array(z.string().min(1).max(100)).max(500).nullable() });

/** Marks notices of one's own as read. Those of others stay as they are, whatever is asked. */
export async function markRead(input: z.input<typeof markReadSchema>, actor: Actor): Promise<Result<null>> {
  const parsed = markReadSchema.safeParse(input);
  if (!parsed.success) return fail("INVALID", notUnderstood);
  await unauditedWrite((tx) => saveRead(tx, actor.id, parsed.data.ids, new Date()));
  return ok(null);
}

const notUnderstood = {
  zh: "没有标为已读：提交的内容不符合要求。请刷新后重试。",
  en: "Not marked as read: what was sent does not have the expected form. Reload the page and try again.",
};
