"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { earlierOfField } from "./earlier-of-field";
import { historyOfField } from "./field-history";

export const earlierOfFieldAction = asAction(earlierOfField);
export const fieldHistoryAction = asAction(historyOfField);
