import "server-only";
import { findEntered } from "@/lib/entry/form/repository";
import { findVisibleOutline } from "@/lib/outline/repository";
import type { Db } from "@/lib/platform/database";
import type { CheckedReport } from "./checked-report";
import { checklistOf } from "./checklist";
import { editionsBefore } from "./editions-repository";
import type { ChecklistLine } from "./line";

/** Returns the publishing checklist of a year, within a transaction if `db` is one; empty if there is no report. */
export async function findChecklist(db: Db, year: number): Promise<ChecklistLine[]> {
  const report = await findCheckedReport(db, year);
  return report ? checklistOf(report) : [];
}

/** Returns a year's report with all that its checklist depends on; null if there is none. */
export async function findCheckedReport(db: Db, year: number): Promise<CheckedReport | null> {
  const outline = await findVisibleOutline(db, year);
  if (!outline) return null;
  const [entered, editions] = [await findEntered(db, outline), await editionsBefore(db, year)];
  return { outline, entered, editions };
}
