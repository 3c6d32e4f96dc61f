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

/** Returns all undecided fields. Fails when `seen` is given and does not match them exactly. */
export function allFields(submission: Submission, seen?: readonly SeenRevision[]): Result<SubmittedField[]> {
  const undecided = undecidedOf(submission);
  if (undecided.length === 0) return fail("CONFLICT", alreadyDecided(submission.fields));
  const chosen = seen ? chosenFields(submission, seen) : ok(undecided);
  if (!chosen.ok || chosen.value.length === undecided.length) return chosen;
  return fail("CONFLICT", refusals.notWhatWasSeen);
}

function detailOf({ key, decision }: SubmittedField) {
  return { key, verdict: decision?.verdict, by: decision?.deciderName };
}
