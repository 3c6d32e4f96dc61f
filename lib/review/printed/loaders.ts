import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { storedRevisions } from "@/lib/entry/stored-revisions";
import type { AcrossYears } from "@/lib/publication/public-reads/across-years";
import { acrossYearsWithFigures } from "@/lib/publication/public-reads/across-years-reads";
import { findStoredApprovedReport } from "@/lib/publication/releases/repository";
import type { Submission } from "../model";
import { draftsOf, type PrintedSection, printedSectionOf } from "./printed-section";

/** Loads a submission's section as it will print, joined with the other years' releases; null if the outline has it no more. */
export async function loadPrintedSection(
  submission: Submission,
): Promise<(PrintedSection & { across: AcrossYears }) | null> {
  await requireActor(`/desk/reviews/${submission.id}`);
  const report = await findStoredApprovedReport(submission.year);
  if (!report) return null;
  const drafts = draftsOf(report, submission).flatMap(({ latestId }) => latestId ?? []);
  const printed = printedSectionOf(report, submission, await storedRevisions(drafts));
  return printed && { ...printed, across: await acrossYearsWithFigures(printed.release, printed.keys) };
}
