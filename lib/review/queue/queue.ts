import type { Actor } from "@/lib/platform/actor";
import type { Barred } from "../change-set/changed-row";
import type { Submission, SubmissionState } from "../model";
import { canReview, hasOwnRevision } from "../policy";
import { isWithoutWarnings, type Warnings } from "../warnings";

/** How many fields of a submission there are, what was decided of them, and how many of those that wait ask to be looked at. */
export type Counts = Record<"fields" | "waiting" | "approved" | "returned" | "withdrawn" | "warned", number>;

/** A submission in the queue. */
export type QueueEntry = Omit<Submission, "fields"> & { counts: Counts; barred: Barred | null };

export function countsOf({ fields }: Submission, weights: ReadonlyMap<string, Warnings>): Counts {
  const counts = { fields: fields.length, waiting: 0, approved: 0, returned: 0, withdrawn: 0, warned: 0 };
  for (const { revision, decision } of fields) {
    counts[decision?.verdict ?? "waiting"] += 1;
    const weight = weights.get(revision.id);
    if (!decision && weight && !isWithoutWarnings(weight)) counts.warned += 1;
  }
  return counts;
}

/** Why somebody may not decide; null when they may. */
export function barredFrom(actor: Actor, submission: Pick<Submission, "state" | "fields">): Barred | null {
  if (submission.state !== "submitted") return "decided";
  if (!canReview(actor)) return "not_reviewer";
  return hasOwnRevision(actor, submission) ? "own_revision" : null;
}

export function entryOf(
  actor: Actor,
  submission: Submission,
  weights: ReadonlyMap<string, Warnings>,
): QueueEntry {
  const { fields: _fields, ...rest } = submission;
  return { ...rest, counts: countsOf(submission, weights), barred: barredFrom(actor, submission) };
}

const states: readonly SubmissionState[] = ["submitted", "approved", "returned", "withdrawn"];

/** Which submissions are asked for. */
export type QueueFilter = { year: number | null; state: SubmissionState | null };

/** The filter that an address asks for; what it says wrongly is left out. */
export function filterOf(query: { year?: unknown; state?: unknown }): QueueFilter {
  const year = /^\d{4}$/.test(String(query.year)) ? Number(query.year) : null;
  return { year, state: states.find((state) => state === query.state) ?? null };
}
