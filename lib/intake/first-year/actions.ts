"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { openYear } from "./commands";

export const openYearAction = asAction(openYear);
