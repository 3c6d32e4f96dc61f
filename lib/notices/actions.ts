"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { markRead } from "./mark-read";

export const markReadAction = asAction(markRead);
