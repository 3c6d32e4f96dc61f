import type { Actor } from "@/lib/platform/actor";
import type { Barred } from "../change-set/changed-row";
import type { Submission, SubmissionState } from "../model";
import { canReview, hasOwnRevision, heldLink } from "../policy";
import { isWithoutWarnings, type Warnings } from "../warnings";

/** Counts of a submission's fields. `waiting` fields are undecided; `warned` ones are undecided and have warnings. */
export type Counts = Record<"fields" | "waiting" | "approved" | "returned" | "withdrawn" | "warned", number>;

export type QueueEntry = Omit<Submission, "fields"> & { counts: Counts; barred: Barred | null };

export function countsOf({ fields }: Submission, warnings: ReadonlyMap<string, Warnings>): Counts {
  const counts = { fields: fields.length, waiting: 0, approved: 0, returned: 0, withdrawn: 0, warned: 0 };
  for (const { revision, decision } of fields) {
    counts[decision?.verdict ?? "waiting"] += 1;
    const ofRevision = warnings.get(revision.id);
    if (!decision && ofRevision && !isWithoutWarnings(ofRevision)) counts.warned += 1;
  }
  return counts;
}

/** Returns why the actor may not decide; null when they may. */
export function barredFrom(actor: Actor, submission: Pick<Submission, "state" | "fields">): Barred | null {
  if (submission.state !== "submitted") return "decided";
  if (!canReview(actor)) return "not_reviewer";
  if (hasOwnRevision(actor, submission)) return "own_revision";
  return heldLink(actor, submission) ? "held_link" : null;
}

export function queueEntryOf(
  actor: Actor,
  submission: Submission,
  warnings: ReadonlyMap<string, Warnings>,
): QueueEntry {
  const { fields: _fields, ...rest } = submission;
  return { ...rest, counts: countsOf(submission, warnings), barred: barredFrom(actor, submission) };
}

const states: readonly SubmissionState[] = ["submitted", "approved", "returned", "withdrawn"];

export type QueueFilter = { year: number | null; state: SubmissionState | null };

/** Reads the filter from an address's query. Invalid values are ignored. */
export function filterOf(query: { year?: unknown; state?: unknown }): QueueFilter {
  const year = /^\d{4}$/.test(String(query.year)) ? Number(query.year) : null;
  return { year, state: states.find((state) => state === query.state) ?? null };
}
