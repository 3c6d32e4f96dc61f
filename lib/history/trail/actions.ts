"use server";

import { asAction } from "@/lib/accounts/sessions/as-action";
import { verifyTrail } from "../verification/verify-trail";

export const verifyTrailAction = asAction(verifyTrail);
