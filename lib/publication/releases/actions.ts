"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { publishRelease, withdrawRelease } from "./commands";
import { changingReleases } from "./release-signal";

export const publishReleaseAction = asAction(changingReleases(publishRelease), { reauthenticate: true });
export const withdrawReleaseAction = asAction(changingReleases(withdrawRelease));
