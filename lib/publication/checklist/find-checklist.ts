import "server-only";
import { englishNames } from "@/lib/catalogue/name-repository";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import type { Entered } from "@/lib/entry/form/section-form";
import { findEntered } from "@/lib/entry/form/repository";
import { referencesOf } from "@/lib/narrative/narrative";
import { namesOfFigures } from "@/lib/outline/figure-names-repository";
import { isWording, type Outline } from "@/lib/outline/model";
import { findVisibleOutline } from "@/lib/outline/repository";
import { isUnnamedInEnglish } from "@/lib/platform/bilingual";
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
  const absent = await namesOfFigures(db, absentFrom(outline, entered));
  const glossary = new Map((await englishNames(db)).map(({ zh, en }) => [zh, en]));
  const unnamed = (await addedUnits(db)).filter(({ name }) => isUnnamedInEnglish(name));
  const unnamedUnits = new Set(unnamed.map(({ sign }) => sign));
  return { outline, entered, editions, absent, glossary, unnamedUnits };
}

/** The keys of the figures that the report's sentences refer to and the report does not show. */
function absentFrom({ fields }: Outline, entered: Entered): string[] {
  const shown = new Set(fields.map(({ key }) => key));
  const revisions = fields.filter(isWording).flatMap(({ latestId, approvedId }) => [latestId, approvedId]);
  const values = revisions.map((id) => entered.revisions.get(id ?? "")?.value);
  const texts = values.flatMap((value) => (value?.kind === "text" ? [value.text] : []));
  return [...new Set(texts.flatMap(referencesOf))].filter((key) => !shown.has(key));
}
