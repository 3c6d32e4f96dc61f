import "server-only";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import { canComment } from "../policy";
import type { Thread } from "./comment";
import { refusals } from "./refusals";
import { threadsOfField } from "./repository";

export async function commentsOfField(input: { fieldId: string }, actor: Actor): Promise<Result<Thread[]>> {
  if (!canComment(actor)) return fail("FORBIDDEN", refusals.staffOnly);
  return ok(await threadsOfField(reader(), String(input.fieldId)));
}
