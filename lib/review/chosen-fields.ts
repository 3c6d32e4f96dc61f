import { fail, ok, type Result } from "@/lib/platform/result";
import { type Submission, type SubmittedField, undecidedOf } from "./model";
import { alreadyDecided, refusals } from "./refusals";

export type SeenRevision = { fieldId: string; revisionId: string };

/** Returns the fields a reviewer decides on. Fails unless all are undecided and have the revisions that were seen. */
export function chosenFields(
  submission: Submission,
  seen: readonly SeenRevision[],
): Result<SubmittedField[]> {
  const matches = seen.map(({ fieldId }) => submission.fields.find((field) => field.fieldId === fieldId));
  const chosen = matches.filter((field) => field !== undefined);
  const isOtherRevision = ({ revision }: SubmittedField, index: number) =>
    revision.id !== seen[index]?.revisionId;
  if (chosen.length < seen.length || chosen.some(isOtherRevision))
    return fail("CONFLICT", refusals.notWhatWasSeen);
  const decided = chosen.filter(({ decision }) => decision !== null);
  if (decided.length > 0) return fail("CONFLICT", alreadyDecided(decided), decided.map(detailOf));
  return ok(chosen);
}

/** Returns all undecided fields. Fails when there are none. */
export function undecidedFields(submission: Submission): Result<SubmittedField[]> {
  const undecided = undecidedOf(submission);
  return undecided.length > 0 ? ok(undecided) : fail("CONFLICT", alreadyDecided(submission.fields));
}

/** Returns all undecided fields. Fails unless `seen` matches them exactly. */
export function allFields(submission: Submission, seen: readonly SeenRevision[]): Result<SubmittedField[]> {
  const undecided = undecidedFields(submission);
  if (!undecided.ok) return undecided;
  const chosen = chosenFields(submission, seen);
  if (!chosen.ok || chosen.value.length === undecided.value.length) return chosen;
  return fail("CONFLICT", refusals.notWhatWasSeen);
}

function detailOf({ key, decision }: SubmittedField) {
  return { key, verdict: decision?.verdict, by: decision?.deciderName };
}
