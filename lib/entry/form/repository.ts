import "server-only";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { isWording, type Outline, type OutlineField, type OutlineSection } from "@/lib/outline/model";
import type { Db } from "@/lib/platform/database";
import { openCommentsOf } from "../comments/repository";
import { earlierOf, earlierValues } from "../earlier/repository";
import { answersOf } from "../findings/answers-repository";
import { revisionsById } from "../repository";
import {
  fieldsEmptied,
  fieldsReturned,
  fieldsUnderReview,
  reasonsSubmitted,
} from "../saving/decisions-repository";
import { type Entered, fieldsOfForm } from "./section-form";

/** Returns what was entered for the fields of a section's form. */
export async function findEnteredInSection(
  db: Db,
  outline: Outline,
  section: OutlineSection,
): Promise<Entered> {
  const own = outline.fields.filter((field) => field.sectionId === section.id && isWording(field));
  const wordings = await revisionsById(
    db,
    own.flatMap(({ latestId }) => latestId ?? []),
  );
  return findEntered(db, outline, fieldsOfForm(outline, section, { revisions: wordings }).fields);
}

/** Returns what was entered for some fields of a report: without `fields` for all, as its publishing checklist needs it. */
export async function findEntered(
  db: Db,
  outline: Outline,
  fields: readonly OutlineField[] = outline.fields,
): Promise<Entered> {
  const ids = fields.flatMap(({ latestId, approvedId }) => [latestId, approvedId]);
  const fieldIds = fields.map((field) => field.id);
  const keys = fields === outline.fields ? null : fields.map(({ key }) => key);
  const [revisions, underReview, emptied, returned, reasons, earlier, answers, openComments, added] =
    await Promise.all([
      revisionsById(
        db,
        ids.filter((id) => id !== null),
      ),
      fieldsUnderReview(db, outline.id),
      fieldsEmptied(db, outline.id),
      fieldsReturned(db, outline.id),
      reasonsSubmitted(db, outline.id),
      keys ? earlierOf(db, outline.year, keys) : earlierValues(db, outline.year),
      answersOf(db, fieldIds),
      openCommentsOf(db, outline.id),
      addedUnits(db),
    ]);
  const units = acceptedUnits(added);
  return { revisions, underReview, emptied, returned, reasons, earlier, answers, openComments, units };
}
