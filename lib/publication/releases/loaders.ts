import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findReportState } from "@/lib/outline/report-state-repository";
import { reader } from "@/lib/platform/database";
import { findPublishing } from "./find-publishing";
import { findReleaseLines } from "./find-release-lines";
import { findYearRelease } from "./find-year-release";
import { canRelease } from "./policy";
import type { Publishing } from "./publishing";
import type { ReleaseLine } from "./release-line";
import type { YearRelease } from "./year-release";

/** Loads a line for each year that was opened, newest first. */
export async function loadReleaseLines(): Promise<{ lines: ReleaseLine[]; mayRelease: boolean }> {
  const actor = await requireActor("/desk/releases");
  return { lines: await findReleaseLines(reader(), new Date()), mayRelease: canRelease(actor) };
}

/** Loads a year with its releases and its publishing checklist; null if there is no report. */
export async function loadYearRelease(
  year: number,
): Promise<{ release: YearRelease; mayRelease: boolean } | null> {
  const actor = await requireActor(`/desk/releases/${year}`);
  const release = await findYearRelease(reader(), year, new Date());
  return release && { release, mayRelease: canRelease(actor) };
}

/**
 * Loads what is to be looked at before publishing, for those who may; null for others. `publishing` is null if there is nothing to
 * publish.
 */
export async function loadPublishing(
  year: number,
): Promise<{ hasReport: boolean; publishing: Publishing | null } | null> {
  const actor = await requireActor(`/desk/releases/${year}/publish`);
  if (!canRelease(actor)) return null;
  const hasReport = (await findReportState(reader(), year)) !== null;
  return { hasReport, publishing: hasReport ? await findPublishing(reader(), year, new Date()) : null };
}
