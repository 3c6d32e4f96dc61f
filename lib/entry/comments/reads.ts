import "server-only";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { Thread } from "./comment";
import { threadsOfField } from "./repository";
import { canComment } from "../policy";
import { refusals } from "./refusals";

/** What was said of a field, for the panel that shows it. */
export async function commentsOfField(input: { fieldId: string }, actor: Actor): Promise<Result<Thread[]>> {
  if (!canComment(actor)) return fail("FORBIDDEN", refusals.staffOnly);
  return ok(await threadsOfField(reader(), String(input.fieldId)));
}
