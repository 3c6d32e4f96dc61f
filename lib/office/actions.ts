"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { changingPublicPages } from "@/lib/platform/public-pages/signal";
import { changeOffice } from "./commands";

export const changeOfficeAction = asAction(changingPublicPages(changeOffice));
