"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { figureChoices, figureForSentence } from "./reads";

export const figureChoicesAction = asAction(figureChoices);
export const figureForSentenceAction = asAction(figureForSentence);
