import "server-only";
import { requireActor } from "@/lib/accounts/sessions/require-session";
import { reader } from "@/lib/platform/database";
import { type Preview, previewOf } from "../opening/preview";
import { canOpenReport } from "../policy";
import { findOutline } from "../repository";
import { type OutlineView, viewOf } from "./view";
import { findWordings } from "../wordings-repository";
import { findChoices, type YearLine, yearLines, type Choices } from "../years-repository";

/** Every opened year, newest first. */
export async function loadYears(): Promise<{ years: YearLine[]; mayOpen: boolean }> {
  const actor = await requireActor("/desk/reports");
  return { years: await yearLines(reader()), mayOpen: canOpenReport(actor) };
}

/** What opening a year with the outline of another would bring; null where that is not possible. */
export async function loadPreview(from: number, year: number): Promise<Preview | null> {
  const actor = await requireActor(`/desk/reports?from=${from}&year=${year}`);
  if (!canOpenReport(actor) || !Number.isInteger(from) || !Number.isInteger(year) || year <= from)
    return null;
  if (await findOutline(reader(), year)) return null;
  const outline = await findOutline(reader(), from);
  return outline && previewOf(outline, year, await findWordings(reader(), outline.id));
}

/** A year's outline, and for who may change it what it is changed with; null when there is no report. */
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
