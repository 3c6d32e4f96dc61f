"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { answerFinding } from "./answer-finding";

export const answerFindingAction = asAction(answerFinding);
