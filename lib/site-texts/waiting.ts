import "server-only";
import type { Actor } from "@/lib/platform/actor";
import type { Db } from "@/lib/platform/database";
import type { SiteText } from "./model";
import { canReviewTexts, canWrite, hasWritten } from "./policy";
import { findTexts, keysInReview } from "./repository";

/** Whether a text waits for the decision of a person. */
export function waitsFor(text: SiteText, actor: Actor): boolean {
  return text.waiting !== null && canReviewTexts(actor) && !hasWritten(actor, text);
}

/** Whether a text was returned to a person who wrote to it. */
export function isReturnedTo(text: SiteText, actor: Actor): boolean {
  return text.waiting === null && text.returned !== null && canWrite(actor) && hasWritten(actor, text);
}

/** Counts the texts that wait for a person: for their decision, or because theirs was returned. */
export async function countTextsFor(db: Db, actor: Actor): Promise<number> {
  if (!canReviewTexts(actor) && !canWrite(actor)) return 0;
  const keys = await keysInReview(db);
  const texts = keys.length > 0 ? await findTexts(db, keys) : [];
  return texts.filter((text) => waitsFor(text, actor) || isReturnedTo(text, actor)).length;
}
