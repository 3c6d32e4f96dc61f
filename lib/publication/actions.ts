"use server";

import { asAction } from "@/lib/accounts/action";
import { publishRelease, withdrawRelease } from "./commands";

export const publishReleaseAction = asAction(publishRelease);
export const withdrawReleaseAction = asAction(withdrawRelease);
