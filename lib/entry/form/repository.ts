import "server-only";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import { isWording, type Outline, type OutlineField, type OutlineSection } from "@/lib/outline/model";
import { type Db, reader } from "@/lib/platform/database";
import { openCommentsOf } from "../comments/repository";
import type { EarlierValues } from "../earlier/earlier";
import { earlierValues } from "../earlier/repository";
import { findStoredEarlier } from "../earlier/stored-earlier";
import { answersOf } from "../findings/answers-repository";
import { revisionsById } from "../repository";
import {
  fieldsEmptied,
  fieldsReturned,
  fieldsUnderReview,
  reasonsSubmitted,
} from "../saving/decisions-repository";
import { type Entered, fieldsOfForm } from "./section-form";

/** Returns what was entered for the fields of a section's form, as it is stored now. */
export async function findEnteredInSection(outline: Outline, section: OutlineSection): Promise<Entered> {
  const db = reader();
  const own = outline.fields.filter((field) => field.sectionId === section.id && isWording(field));
  const wordings = await revisionsById(
    db,
    own.flatMap(({ latestId }) => latestId ?? []),
  );
  const { fields } = fieldsOfForm(outline, section, { revisions: wordings });
  return enteredFor(db, outline, fields, await findStoredEarlier(outline.year));
}

/** Returns what was entered for a whole report, as its publishing checklist needs it. */
export async function findEntered(db: Db, outline: Outline): Promise<Entered> {
  return enteredFor(db, outline, outline.fields, await earlierValues(db, outline.year));
}

async function enteredFor(
  db: Db,
  outline: Outline,
  fields: readonly OutlineField[],
  earlier: EarlierValues,
): Promise<Entered> {
  const ids = fields.flatMap(({ latestId, approvedId }) => [latestId, approvedId]);
  const fieldIds = fields.map((field) => field.id);
  const scope = fields === outline.fields ? { reportId: outline.id } : { fieldIds };
  const [revisions, underReview, emptied, returned, reasons, answers, openComments, added] =
    await Promise.all([
      revisionsById(
        db,
        ids.filter((id) => id !== null),
      ),
      fieldsUnderReview(db, scope),
      fieldsEmptied(db, scope),
      fieldsReturned(db, scope),
      reasonsSubmitted(db, scope),
      answersOf(db, fieldIds),
      openCommentsOf(db, outline.id),
      addedUnits(db),
    ]);
  const units = acceptedUnits(added);
  return { revisions, underReview, emptied, returned, reasons, earlier, answers, openComments, units };
}
