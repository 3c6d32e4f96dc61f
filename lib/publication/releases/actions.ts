"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { publishRelease, withdrawRelease } from "./commands";
import { changingReleases } from "./release-signal";

export const publishReleaseAction = asAction(changingReleases(publishRelease), { passwordAgain: true });
export const withdrawReleaseAction = asAction(changingReleases(withdrawRelease));
