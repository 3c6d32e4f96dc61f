import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findReportYears } from "@/lib/outline/repository";
import { findStoredOutline } from "@/lib/outline/stored-outline";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { changeSetOf } from "../change-set/change-set";
import type { ReviewPage } from "../change-set/changed-row";
import { reviewContextOf, structureSince } from "../change-set/context";
import { findStoredWarnings } from "../stored-warnings";
import type { Submission } from "../model";
import { findSubmission, openSubmissions, submissionsIn } from "../repository";
import { decidedSubmissions } from "./decided-repository";
import { findYearOfSubmission } from "../submitter-repository";
import { type OpenSubmission, openSubmissionOf } from "./open-submission";
import { queueEntryOf, barredFrom, type QueueEntry, type QueueFilter } from "./queue";

export type Queue = { waiting: QueueEntry[]; decided: QueueEntry[]; years: number[] };

/** Loads the submissions that await a decision, the oldest first, and those decided last. */
export async function loadQueue({ year, state }: QueueFilter): Promise<Queue> {
  const actor = await requireActor("/desk/reviews");
  const decidedStates = state ? [state] : (["approved", "returned", "withdrawn"] as const);
  const [waiting, decided, years] = await Promise.all([
    !state || state === "submitted"
      ? submissionsIn(reader(), { states: ["submitted"], year, limit: 500 })
      : [],
    state === "submitted" ? [] : decidedSubmissions(reader(), { states: decidedStates, year, limit: 30 }),
    findReportYears(reader()),
  ]);
  return {
    waiting: (await entriesOf(actor, waiting)).toReversed(),
    decided,
    years: years.map((one) => one.year),
  };
}

/** Runs the checks once per report, not once per submission. */
async function entriesOf(actor: Actor, submissions: readonly Submission[]): Promise<QueueEntry[]> {
  const reports = [...new Set(submissions.map(({ reportId }) => reportId))];
  const ofReport = (id: string) => submissions.filter(({ reportId }) => reportId === id);
  const perReport = await inTurns(reports, (id) => findStoredWarnings(ofReport(id)));
  const warnings = new Map(perReport.flatMap((map) => [...map]));
  return submissions.map((submission) => queueEntryOf(actor, submission, warnings));
}

export async function loadOpenSubmissions(sectionId: string): Promise<OpenSubmission[]> {
  await requireActor("/desk");
  return (await openSubmissions(reader(), sectionId)).map(openSubmissionOf);
}

/** Loads a submission with its change set. Returns null when there is none. */
export async function loadReview(id: string): Promise<ReviewPage | null> {
  const actor = await requireActor(`/desk/reviews/${id}`);
  const submission = await findSubmission(reader(), id);
  const outline = submission && (await findStoredOutline(submission.year));
  if (!submission || !outline) return null;
  const [context, structure] = await Promise.all([
    reviewContextOf(reader(), submission, outline),
    structureSince(reader(), submission, outline),
  ]);
  const rows = changeSetOf(submission, context);
  return { submission, rows, structure, barred: barredFrom(actor, submission) };
}

/** Loads the year of the report to which a submission belongs. Returns null when there is no such submission. */
export async function loadYearOfSubmission(id: string): Promise<number | null> {
  await requireActor(`/desk/reviews/${id}`);
  return findYearOfSubmission(reader(), id);
}
