"use server";

import { historyOfField } from "./field-history";

/** Returns what the details panel shows of a field's past. */
export async function fieldHistoryAction(fieldId: string) {
  return historyOfField(fieldId);
}
