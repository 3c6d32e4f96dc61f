"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { openYear } from "./commands";
import { openFromDocument } from "./open-from-document";

export const openYearAction = asAction(openYear);

export const openFromDocumentAction = asAction(openFromDocument);
