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
import type { Revision } from "../model";
import { revisionsById } from "../repository";
import {
  fieldsEmptied,
  fieldsReturned,
  fieldsUnderReview,
  reasonsSubmitted,
} from "../saving/decisions-repository";
import { storedRevisions } from "../stored-revisions";
import { type Entered, fieldsOfForm } from "./section-form";

/** Returns what was entered for the fields of a section's form, as it is stored now. */
export async function findEnteredInSection(outline: Outline, section: OutlineSection): Promise<Entered> {
  const own = outline.fields.filter((field) => field.sectionId === section.id && isWording(field));
  const wordings = await storedRevisions(own.flatMap(({ latestId }) => latestId ?? []));
  const { fields } = fieldsOfForm(outline, section, { revisions: wordings });
  const earlier = await findStoredEarlier(outline.year);
  return enteredFor(outline, fields, { db: reader(), earlier, read: storedRevisions });
}

/** Returns what was entered for a whole report, as its publishing checklist needs it. */
export async function findEntered(db: Db, outline: Outline): Promise<Entered> {
  const earlier = await earlierValues(db, outline.year);
  return enteredFor(outline, outline.fields, { db, earlier, read: (ids) => revisionsById(db, ids) });
}

type From = {
  db: Db;
  earlier: EarlierValues;
  read: (ids: readonly string[]) => Promise<Map<string, Revision>>;
};

async function enteredFor(
  outline: Outline,
  fields: readonly OutlineField[],
  { db, earlier, read }: From,
): Promise<Entered> {
  const ids = fields.flatMap(({ latestId, approvedId }) => [latestId, approvedId]);
  const fieldIds = fields.map((field) => field.id);
  const scope = fields === outline.fields ? { reportId: outline.id } : { fieldIds };
  const [revisions, underReview, emptied, returned, reasons, answers, openComments, added] =
    await Promise.all([
      read(ids.filter((id) => id !== null)),
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
