import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { findOffice } from "@/lib/office/repository";
import { reader } from "@/lib/platform/database";
import { type Preview, previewOf } from "../opening/preview";
import { canOpenReport } from "../policy";
import type { YearState } from "../published-version";
import { findPublishedVersion } from "../published-version-repository";
import { findReportState } from "../report-state-repository";
import { findOutline } from "../repository";
import { findWordings } from "../wordings-repository";
import { findChoices, type YearLine, yearLines, type Choices } from "../years-repository";
import { type OutlineView, viewOf } from "./view";

export async function loadYears(): Promise<{ years: YearLine[]; canOpen: boolean }> {
  const actor = await requireActor("/desk/reports");
  return { years: await yearLines(reader()), canOpen: canOpenReport(actor) };
}

/** Loads what holds for a year as a whole. Returns null when no report was opened for it. */
export async function loadYearState(year: number): Promise<YearState | null> {
  await requireActor(`/desk/reports/${year}`);
  const report = Number.isInteger(year) ? await findReportState(reader(), year) : null;
  if (!report) return null;
  return {
    state: report.state,
    published: await findPublishedVersion(reader(), report.id, new Date()),
  };
}

/** Loads the preview of opening a year with the outline of another. Returns null when that is not possible. */
export async function loadPreview(from: number, year: number): Promise<Preview | null> {
  const actor = await requireActor(`/desk/reports?from=${from}&year=${year}`);
  if (!canOpenReport(actor) || !Number.isInteger(from) || !Number.isInteger(year) || year <= from)
    return null;
  if (await findOutline(reader(), year)) return null;
  const outline = await findOutline(reader(), from);
  if (!outline) return null;
  const { reportName } = await findOffice(reader());
  return previewOf(outline, year, await findWordings(reader(), outline.id), { reportName });
}

/** Loads a year's outline. `choices` is null for those who may not edit it. Returns null when there is no report. */
export async function loadOutline(
  year: number,
): Promise<{ view: OutlineView; choices: Choices | null } | null> {
  const actor = await requireActor(`/desk/reports/${year}/outline`);
  const outline = Number.isInteger(year) ? await findOutline(reader(), year) : null;
  if (!outline) return null;
  const view = viewOf(outline, await findWordings(reader(), outline.id));
  const mayEdit = canOpenReport(actor) && outline.state === "open";
  return { view, choices: mayEdit ? await findChoices(reader()) : null };
}
