import "server-only";
import type { SectionForm } from "@/lib/entry/form/form";
import type { Db } from "@/lib/platform/database";
import { fail, ok, type Result } from "@/lib/platform/result";
import type { SheetPreview } from "../change";
import { refusals } from "../refusals";
import { revisionsAt } from "../repository";
import type { Workbook } from "../workbook";
import { compareForm } from "./compare-form";
import { readForm } from "./read-form";

type Now = { year: number; office: string; forms: readonly SectionForm[] };

/** Says what a filled-in form would change now; null for a workbook that is none. */
export async function previewForm(
  db: Db,
  workbook: Workbook,
  now: Now,
): Promise<Result<SheetPreview> | null> {
  const filled = readForm(workbook, now.office);
  if (!filled) return null;
  if (filled.rows.some(({ year }) => year !== now.year)) return fail("INVALID", refusals.otherYear);
  const fields = now.forms.flatMap((form) =>
    Object.values(form.fields).filter(({ section }) => section === form.number),
  );
  const byKey = new Map(fields.map((field) => [field.key, field]));
  const older = filled.rows.flatMap(({ key, version }) => {
    const field = byKey.get(key);
    return field && field.version !== version ? [{ fieldId: field.id, number: version }] : [];
  });
  return ok(compareForm(filled, now.forms, await revisionsAt(db, older)));
}
