import "server-only";
import { signedIn } from "@/lib/accounts/gate";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { previousPrinted, revisionsById } from "@/lib/entry/repository";
import { renderNarrative } from "@/lib/narrative/narrative";
import { changeSetOf, type ReviewPage } from "./change-set";
import type { Submission } from "./model";
import { canReview, hasOwnRevision } from "./policy";
import { findLatestSubmission, findSubmission, submissionsInState } from "./repository";

/** What awaits a decision, oldest first, and what was decided lately. */
export async function loadReviews(): Promise<{
  waiting: Submission[];
  decided: Submission[];
  mayDecide: boolean;
}> {
  const actor = await signedIn("/desk/reviews");
  const [waiting, approved, returned] = await Promise.all([
    submissionsInState(reader(), "submitted"),
    submissionsInState(reader(), "approved", 20),
    submissionsInState(reader(), "returned", 20),
  ]);
  const decided = [...approved, ...returned].toSorted((a, b) =>
    (b.decidedAt ?? "").localeCompare(a.decidedAt ?? ""),
  );
  return { waiting: waiting.toReversed(), decided: decided.slice(0, 20), mayDecide: canReview(actor) };
}

/** What a section's form must know of its newest submission; null when there was none. */
export async function loadSectionSubmission(sectionId: string): Promise<Submission | null> {
  await signedIn("/desk");
  return findLatestSubmission(reader(), sectionId);
}

/** A submission as a change set; null when there is none. */
export async function loadReview(id: string): Promise<ReviewPage | null> {
  const actor = await signedIn(`/desk/reviews/${id}`);
  const submission = await findSubmission(reader(), id);
  const outline = submission && (await findOutline(reader(), submission.year));
  if (!submission || !outline) return null;
  const previous = await previousPrinted(reader(), submission.year);
  const latest = await revisionsById(
    reader(),
    outline.fields.flatMap((field) => field.latestId ?? []),
  );
  const printed = new Map(
    outline.fields.map((field) => [field.key, latest.get(field.latestId ?? "")?.printed]),
  );
  const say = (wording: string) => renderNarrative(wording, (key) => printed.get(key) ?? null);
  const rows = changeSetOf(submission, outline, previous?.printed ?? new Map(), say);
  return { submission, rows, previousYear: previous?.year ?? null, hindrance: hindranceOf() };

  function hindranceOf(): ReviewPage["hindrance"] {
    if (!submission || submission.state !== "submitted") return "decided";
    if (!canReview(actor)) return "not_reviewer";
    return hasOwnRevision(actor, submission) ? "own_revision" : null;
  }
}
