"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { openNextYear } from "./open-next-year";

export const openNextYearAction = asAction(openNextYear);
