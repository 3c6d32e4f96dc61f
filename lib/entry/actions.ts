"use server";

import { asAction } from "@/lib/accounts/action";
import { answerFinding } from "./answer-finding";
import { historyOfField } from "./history";
import { openNextYear } from "./open-next-year";
import { restoreRevision } from "./restore-revision";

/** What the details panel tells of a field's past. */
export async function fieldHistoryAction(fieldId: string) {
  return historyOfField(fieldId);
}

export const answerFindingAction = asAction(answerFinding);
export const openNextYearAction = asAction(openNextYear);
export const restoreRevisionAction = asAction(restoreRevision);
