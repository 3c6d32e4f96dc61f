import "server-only";
import { findEntered } from "@/lib/entry/form/repository";
import { findVisibleOutline } from "@/lib/outline/repository";
import type { Db } from "@/lib/platform/database";
import { checklistOf } from "./checklist";
import { editionsBefore } from "./editions-repository";
import type { ChecklistLine } from "./line";

/** Returns the publishing checklist of a year, within a transaction if `db` is one; empty if there is no report. */
export async function findChecklist(db: Db, year: number): Promise<ChecklistLine[]> {
  const outline = await findVisibleOutline(db, year);
  if (!outline) return [];
  const [entered, editions] = [await findEntered(db, outline), await editionsBefore(db, year)];
  return checklistOf({ outline, entered, editions });
}
