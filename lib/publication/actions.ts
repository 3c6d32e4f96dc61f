"use server";

import { asAction } from "@/lib/accounts/action";
import { publishRelease } from "./commands";

export const publishReleaseAction = asAction(publishRelease);
