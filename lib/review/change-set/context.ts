import "server-only";
import { threadsOfFields } from "@/lib/entry/comments/repository";
import { findStoredEarlier } from "@/lib/entry/earlier/stored-earlier";
import { referencesOf } from "@/lib/narrative/narrative";
import type { Outline } from "@/lib/outline/model";
import { findWordings } from "@/lib/outline/wordings-repository";
import type { Db } from "@/lib/platform/database";
import { findStoredWarnings } from "../stored-warnings";
import type { Submission } from "../model";
import type { ReviewContext } from "./changed-row";
import {
  inForceUntil,
  lastApprovalIn,
  outlineEntries,
  printedUntil,
  returnsBefore,
  spanOf,
} from "./context-repository";
import { printOrder } from "./print-order";
import { type StructureChange, structureChangesOf } from "./structure-changes";

/** Loads what a submission is compared with. A decided submission is shown as of its decision. */
export async function reviewContextOf(
  db: Db,
  submission: Submission,
  outline: Outline,
): Promise<ReviewContext> {
  const { fields, reportId } = submission;
  const sentences = fields.filter(({ isWording }) => isWording);
  const texts = sentences.flatMap(({ revision, approved }) => [revision.printed, approved?.printed ?? ""]);
  const keys = [...new Set(texts.flatMap(referencesOf))];
  const { submitted, decided } = await spanOf(db, submission);
  const [earlier, warnings, threads, returns, printed, inForce, wordings] = await Promise.all([
    findStoredEarlier(submission.year),
    findStoredWarnings([submission]),
    threadsOfFields(
      db,
      fields.map(({ fieldId }) => fieldId),
    ),
    returnsBefore(db, submission),
    printedUntil(db, { reportId, keys }, decided),
    inForceUntil(db, { reportId, keys }, submitted),
    findWordings(db, reportId),
  ]);
  const section = outline.sections.find(({ id }) => id === submission.section.id);
  return {
    fields: new Map(outline.fields.map((field) => [field.id, field])),
    order: section ? printOrder(outline, section, wordings) : new Map(),
    printed: new Map([...printed, ...fields.map(({ key, revision }) => [key, revision.printed] as const)]),
    ...{ earlier, warnings, threads, returns, inForce },
  };
}

/** Returns the changes to a section's structure since its last approval, or else since the year was opened. */
export async function structureSince(
  db: Db,
  submission: Submission,
  outline: Outline,
): Promise<StructureChange[]> {
  const { section, year } = submission;
  const { submitted, decided } = await spanOf(db, submission);
  const after = await lastApprovalIn(db, section.id, submitted);
  const entries = await outlineEntries(db, year, { after, until: decided });
  const own = outline.fields.filter((field) => field.sectionId === section.id);
  const names = outline.fields.flatMap(({ key, indicator }) =>
    indicator ? [[key, indicator.name] as const] : [],
  );
  return structureChangesOf(entries, {
    number: section.number,
    names: new Map(names),
    keys: new Set(own.map(({ key }) => key)),
  });
}
