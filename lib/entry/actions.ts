"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { answerFinding } from "./findings/answer-finding";
import { historyOfField } from "./form/field-history";
import { openNextYear } from "./next-year/open-next-year";
import { restoreRevision } from "./saving/restore-revision";

/** What the details panel tells of a field's past. */
export async function fieldHistoryAction(fieldId: string) {
  return historyOfField(fieldId);
}

export const answerFindingAction = asAction(answerFinding);
export const openNextYearAction = asAction(openNextYear);
export const restoreRevisionAction = asAction(restoreRevision);
