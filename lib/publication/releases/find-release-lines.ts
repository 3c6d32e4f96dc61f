import "server-only";
import { type ReportProgress, reportProgress } from "@/lib/outline/progress-repository";
import type { Db } from "@/lib/platform/database";
import { inTurns } from "@/lib/platform/in-turns";
import { findChecklist } from "../checklist/find-checklist";
import { countLevels } from "../checklist/line";
import { differsFromLatest } from "./approved-content";
import { type ContentState, findContentState } from "./content-state-repository";
import { latestOf, type ReleaseRecord } from "./release-history";
import { releaseRecords } from "./release-history-repository";
import { type ReleaseLine, releaseLineOf } from "./release-line";

/**
 * Lists all reports with where their releases stand, newest year first. Only a year that is open and has something to publish
 * costs a checklist; what is published and unchanged costs the same few queries however many years there are, also the first time.
 */
export async function findReleaseLines(db: Db, now: Date): Promise<ReleaseLine[]> {
  const all = await releaseRecords(db, now);
  const state = await findContentState(db);
  return inTurns(await reportProgress(db), (progress) =>
    lineOf(db, progress, { records: all.filter(({ year }) => year === progress.year), state }),
  );
}

type Read = { records: readonly ReleaseRecord[]; state: ContentState };

async function lineOf(db: Db, progress: ReportProgress, { records, state }: Read): Promise<ReleaseLine> {
  const hasNewContent = await isNew(db, progress, { records, state });
  const isCounted = hasNewContent && progress.state === "open";
  const counts = isCounted ? countLevels(await findChecklist(db, progress.year)) : null;
  return releaseLineOf(progress, { records, hasNewContent, counts });
}

/** Whether there is something to publish: anything approved at first, and then whatever differs from the latest version. */
async function isNew(db: Db, progress: ReportProgress, { records, state }: Read): Promise<boolean> {
  const latest = latestOf(records);
  if (!latest) return progress.approved > 0;
  if (latest.state === "scheduled") return false;
  return differsFromLatest(db, progress, { latest, state });
}
