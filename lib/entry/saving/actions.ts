"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { restoreRevision } from "./restore-revision";

export const restoreRevisionAction = asAction(restoreRevision);
