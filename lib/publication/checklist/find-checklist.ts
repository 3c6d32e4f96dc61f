import "server-only";
import { findEntered } from "@/lib/entry/form/repository";
import { findVisibleOutline } from "@/lib/outline/repository";
import type { Db } from "@/lib/platform/database";
import { checklistOf } from "./checklist";
import type { ChecklistLine } from "./line";
import { editionsBefore } from "./editions-repository";

/** The publishing checklist of a year, read from the database or from within the release's own transaction. */
export async function findChecklist(db: Db, year: number): Promise<ChecklistLine[]> {
  const outline = await findVisibleOutline(db, year);
  if (!outline) return [];
  const [entered, editions] = [await findEntered(db, outline), await editionsBefore(db, year)];
  return checklistOf({ outline, entered, editions });
}
