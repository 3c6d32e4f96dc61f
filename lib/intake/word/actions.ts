"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { acceptDifference } from "./commands";

export const acceptDifferenceAction = asAction(acceptDifference);
