import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findOutline, findReportYears } from "@/lib/outline/repository";
import type { Actor } from "@/lib/platform/actor";
import { reader } from "@/lib/platform/database";
import { reviewContextOf, structureSince } from "../change-set/context";
import { changeSetOf } from "../change-set/change-set";
import type { ReviewPage } from "../change-set/changed-row";
import type { Submission } from "../model";
import { entryOf, barredFrom, type QueueEntry, type QueueFilter } from "./queue";
import { type OpenSubmission, openOf } from "./open-submission";
import { findSubmission, openSubmissions, submissionsIn } from "../repository";
import { findWarnings } from "../find-warnings";

export type Queue = { waiting: QueueEntry[]; decided: QueueEntry[]; years: number[] };

/** What awaits a decision, oldest first, and what was decided lately. */
export async function loadQueue({ year, state }: QueueFilter): Promise<Queue> {
  const actor = await requireActor("/desk/reviews");
  const decidedStates = state ? [state] : (["approved", "returned", "withdrawn"] as const);
  const [waiting, decided, years] = await Promise.all([
    !state || state === "submitted"
      ? submissionsIn(reader(), { states: ["submitted"], year, limit: 500 })
      : [],
    state === "submitted" ? [] : submissionsIn(reader(), { states: decidedStates, year, limit: 30 }),
    findReportYears(reader()),
  ]);
  return {
    waiting: (await entriesOf(actor, waiting)).toReversed(),
    decided: decided.map((submission) => entryOf(actor, submission, new Map())),
    years: years.map((one) => one.year),
  };
}

/** The checks are run once for each report, whatever waits of it. */
async function entriesOf(actor: Actor, submissions: readonly Submission[]): Promise<QueueEntry[]> {
  const reports = [...new Set(submissions.map(({ reportId }) => reportId))];
  const ofReport = (id: string) => submissions.filter(({ reportId }) => reportId === id);
  const weights = await Promise.all(reports.map((id) => findWarnings(reader(), ofReport(id))));
  const all = new Map(weights.flatMap((those) => [...those]));
  return submissions.map((submission) => entryOf(actor, submission, all));
}

/** What of a section awaits a decision, oldest first. */
export async function loadOpenSubmissions(sectionId: string): Promise<OpenSubmission[]> {
  await requireActor("/desk");
  return (await openSubmissions(reader(), sectionId)).map(openOf);
}

/** A submission as a change set; null when there is none. */
export async function loadReview(id: string): Promise<ReviewPage | null> {
  const actor = await requireActor(`/desk/reviews/${id}`);
  const submission = await findSubmission(reader(), id);
  const outline = submission && (await findOutline(reader(), submission.year));
  if (!submission || !outline) return null;
  const [around, structure] = await Promise.all([
    reviewContextOf(reader(), submission, outline),
    structureSince(reader(), submission, outline),
  ]);
  const rows = changeSetOf(submission, around);
  return { submission, rows, structure, barred: barredFrom(actor, submission) };
}
