import "server-only";
import { signedIn } from "@/lib/accounts/gate";
import { findOutline } from "@/lib/outline/repository";
import { reader } from "@/lib/platform/database";
import { findingsOf } from "@/lib/checks/check";
import { answersOf } from "@/lib/entry/answers-repository";
import { findCheckInput } from "@/lib/entry/check-repository";
import { earlierValues } from "@/lib/entry/earlier-repository";
import { revisionsById } from "@/lib/entry/repository";
import { renderNarrative } from "@/lib/narrative/narrative";
import type { Outline } from "@/lib/outline/model";
import { type Around, changeSetOf, type ReviewPage } from "./change-set";
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
  const rows = changeSetOf(submission, outline, await aroundOf(submission, outline));
  return { submission, rows, hindrance: hindranceOf() };

  function hindranceOf(): ReviewPage["hindrance"] {
    if (!submission || submission.state !== "submitted") return "decided";
    if (!canReview(actor)) return "not_reviewer";
    return hasOwnRevision(actor, submission) ? "own_revision" : null;
  }
}

async function aroundOf(submission: Submission, outline: Outline): Promise<Around> {
  const latestIds = outline.fields.flatMap((field) => field.latestId ?? []);
  const [latest, earlier, input, answers] = await Promise.all([
    revisionsById(reader(), latestIds),
    earlierValues(reader(), submission.year),
    findCheckInput(reader(), outline),
    answersOf(
      reader(),
      submission.fields.map((field) => field.fieldId),
    ),
  ]);
  const printed = new Map(
    outline.fields.map((field) => [field.key, latest.get(field.latestId ?? "")?.printed]),
  );
  const say = (wording: string) => renderNarrative(wording, (key) => printed.get(key) ?? null);
  return { earlier, findings: findingsOf(input), answers, say };
}
