"use server";

import { historyOfField } from "./field-history";

export async function fieldHistoryAction(fieldId: string) {
  return historyOfField(fieldId);
}
