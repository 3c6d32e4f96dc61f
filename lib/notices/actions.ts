"use server";

import { asAction } from "@/lib/accounts/action";
import { markRead } from "./mark-read";

export const markReadAction = asAction(markRead);
