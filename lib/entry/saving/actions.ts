"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { restoreRevision } from "./restore-revision";
import { undoSave } from "./undo-save";

export const undoSaveAction = asAction(undoSave);
export const restoreRevisionAction = asAction(restoreRevision);
