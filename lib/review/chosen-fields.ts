import { fail, ok, type Result } from "@/lib/platform/result";
import { type Submission, type SubmittedField, undecidedOf } from "./model";
import { alreadyDecided, refusals } from "./refusals";

/** A field of a submission, and the revision of it that the reviewer saw. */
export type Seen = { fieldId: string; revisionId: string };

/** The fields a reviewer decides on: all of them undecided and just as they were seen, or none. */
export function chosenFields(submission: Submission, seen: readonly Seen[]): Result<SubmittedField[]> {
  const found = seen.map(({ fieldId }) => submission.fields.find((field) => field.fieldId === fieldId));
  const chosen = found.filter((field) => field !== undefined);
  const isOther = ({ revision }: SubmittedField, index: number) => revision.id !== seen[index]?.revisionId;
  if (chosen.length < seen.length || chosen.some(isOther)) return fail("CONFLICT", refusals.notWhatWasSeen);
  const decided = chosen.filter(({ decision }) => decision !== null);
  if (decided.length > 0) return fail("CONFLICT", alreadyDecided(decided), decided.map(detailOf));
  return ok(chosen);
}

/** All that is undecided; where it is said what was seen, nothing more and nothing less than that. */
export function allFields(submission: Submission, seen?: readonly Seen[]): Result<SubmittedField[]> {
  const undecided = undecidedOf(submission);
  if (undecided.length === 0) return fail("CONFLICT", alreadyDecided(submission.fields));
  const chosen = seen ? chosenFields(submission, seen) : ok(undecided);
  if (!chosen.ok || chosen.value.length === undecided.length) return chosen;
  return fail("CONFLICT", refusals.notWhatWasSeen);
}

function detailOf({ key, decision }: SubmittedField) {
  return { key, verdict: decision?.verdict, by: decision?.deciderName };
}
