import "server-only";
import { addedUnits } from "@/lib/catalogue/unit-repository";
import { acceptedUnits } from "@/lib/catalogue/units";
import type { Outline } from "@/lib/outline/model";
import type { Db } from "@/lib/platform/database";
import { openCommentsOf } from "../comments/repository";
import { earlierValues } from "../earlier/repository";
import { answersOf } from "../findings/answers-repository";
import { revisionsById } from "../repository";
import {
  fieldsEmptied,
  fieldsReturned,
  fieldsUnderReview,
  reasonsSubmitted,
} from "../saving/decisions-repository";
import type { Entered } from "./section-form";

/** Returns everything that was entered for a report, for its forms and its publishing checklist. */
export async function findEntered(db: Db, outline: Outline): Promise<Entered> {
  const ids = outline.fields.flatMap(({ latestId, approvedId }) => [latestId, approvedId]);
  const fieldIds = outline.fields.map((field) => field.id);
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
      earlierValues(db, outline.year),
      answersOf(db, fieldIds),
      openCommentsOf(db, outline.id),
      addedUnits(db),
    ]);
  const units = acceptedUnits(added);
  return { revisions, underReview, emptied, returned, reasons, earlier, answers, openComments, units };
}
