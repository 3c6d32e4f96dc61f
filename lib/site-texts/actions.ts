"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { changingPublicPages } from "@/lib/platform/public-pages/signal";
import { approveText, releaseTexts, returnText, saveText, submitText, withdrawText } from "./commands";

export const saveTextAction = asAction(saveText);
export const submitTextAction = asAction(submitText);
export const withdrawTextAction = asAction(withdrawText);
export const approveTextAction = asAction(approveText);
export const returnTextAction = asAction(returnText);
export const releaseTextsAction = asAction(changingPublicPages(releaseTexts));
