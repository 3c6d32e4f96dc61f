"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { changingPublicPages } from "@/lib/platform/public-pages/signal";
import { publishRelease, withdrawRelease } from "./commands";

export const publishReleaseAction = asAction(changingPublicPages(publishRelease));
export const withdrawReleaseAction = asAction(changingPublicPages(withdrawRelease));
