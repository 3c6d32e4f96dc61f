"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { historyOfField } from "./field-history";

export const fieldHistoryAction = asAction(historyOfField);
